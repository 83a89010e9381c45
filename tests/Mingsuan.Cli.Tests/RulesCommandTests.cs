using NJsonSchema;

namespace Mingsuan.Cli.Tests;

public sealed class RulesCommandTests : IDisposable
{
    private readonly CommandRun _run = new();

    [Fact]
    public void The_rule_reference_of_the_project_is_the_programs_own()
    {
        _run.Run("rules", "--format", "markdown").ShouldBe(0);

        _run.Output.ShouldBe(
            File.ReadAllText(Path.Combine(CommandRun.Root, "docs", "rules.md")),
            "docs/rules.md is out of date; run: ./mingsuan rules --format markdown -o docs/rules.md");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task The_list_for_machines_is_valid(string language)
    {
        _run.Run("rules", "--format", "json", "--lang", language).ShouldBe(0);

        var schema = await JsonSchema.FromFileAsync(Path.Combine(CommandRun.Root, "schemas", "rules.schema.json"));
        schema.Validate(_run.Output).ShouldBeEmpty();
        _run.Output.ShouldContain("\"PUB-TABLES\"");
    }

    [Fact]
    public void People_see_rule_severity_and_source()
    {
        _run.Run("rules").ShouldBe(0);

        _run.Output.ShouldContain("N-LEVEL　错误　文中的层级、地名与本级政府一致");
        _run.Output.ShouldContain("预算法（2018）第十四条（已读原文）");
    }

    [Fact]
    public void Headings_are_in_the_disclosure()
    {
        _run.Run("read", CommandRun.Sample("faulty-narrative.txt")).ShouldBe(0);

        _run.Output.ShouldContain("\"title\": \"八、机关运行经费增减变动原因说明\"");
    }

    public void Dispose() => _run.Dispose();
}
