using System.Text.RegularExpressions;
using Mingsuan.Inspection;
using NJsonSchema;

namespace Mingsuan.Cli.Tests;

public sealed partial class RulesCommandTests : IDisposable
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
    public void Every_rule_id_that_code_or_data_can_emit_is_in_the_list()
    {
        var emitted = new[] { "src", "catalog" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(CommandRun.Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" or ".csv" or ".yaml" && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .SelectMany(file => RuleId().Matches(File.ReadAllText(file)).Select(match => match.Groups["id"].Value))
            .ToHashSet(StringComparer.Ordinal);

        emitted.ShouldContain("BK-FORMULA");
        emitted.Count.ShouldBeGreaterThan(100);
        emitted.Where(id => !KnownRules.ById.ContainsKey(id)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_of_the_list_is_emitted_somewhere()
    {
        string code = string.Concat(Directory.EnumerateFiles(Path.Combine(CommandRun.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj") && Path.GetFileName(file) != "BookRuleReference.cs").Select(File.ReadAllText));

        RuleGroups.All.Single(group => group.Id == "books").Rules.Where(rule => !code.Contains($"\"{rule.Id}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Headings_are_in_the_disclosure()
    {
        _run.Run("read", CommandRun.Sample("faulty-narrative.txt")).ShouldBe(0);

        _run.Output.ShouldContain("\"title\": \"八、机关运行经费增减变动原因说明\"");
    }

    public void Dispose() => _run.Dispose();

    /// <summary>A quoted string, or a cell of a table, in the form of a rule id.</summary>
    [GeneratedRegex("[\",](?<id>(?:BK|PUB|AR|X|CL|N|TP|PR|AS|PF|EV|MO|CH|BC|READ)-[A-Z0-9]+(?:-[A-Z0-9]+)*)(?=[\",])")]
    private static partial Regex RuleId();
}
