using NJsonSchema;

namespace Mingsuan.Cli.Tests;

/// <summary>Every output of the program is valid by its published schema.</summary>
public sealed class PublicFormatsTests : IDisposable
{
    private readonly CommandRun _run = new();

    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Path.Combine(CommandRun.Root, "samples", "documents"))
            .Select(file => Path.GetFileName(file))
            .Where(name => Path.GetExtension(name) == ".txt" || name == "clean-targets.md")
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task ADisclosureIsValid(string name)
    {
        _run.Run("read", CommandRun.Sample(name)).ShouldBe(0);

        (await Schema("disclosure")).Validate(_run.Output).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task FindingsAreValid(string name)
    {
        _run.Run("check", CommandRun.Sample(name), "--format", "json").ShouldBeLessThan(2);

        (await Schema("findings")).Validate(_run.Output).ShouldBeEmpty();
    }

    [Fact]
    public async Task FindingsOfAnUnreadableDocumentAreValid()
    {
        _run.Run("check", Path.Combine(_run.Folder, "gone.txt"), "--format", "json").ShouldBe(3);

        (await Schema("findings")).Validate(_run.Output).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheSchemaRefusesAnAmountThatIsANumber()
    {
        _run.Run("read", CommandRun.Sample("clean-cells.txt"));

        (await Schema("disclosure")).Validate(_run.Output.Replace("\"value\": \"8", "\"value\": 8, \"x\": \"", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void ReadingTwiceGivesTheSameBytes()
    {
        _run.Run("read", CommandRun.Sample("clean-pdftext.txt"));
        string first = _run.Output;
        _run.Run("read", CommandRun.Sample("clean-pdftext.txt"));

        _run.Output.ShouldBe(first);
    }

    private static Task<JsonSchema> Schema(string name) => JsonSchema.FromFileAsync(Path.Combine(CommandRun.Root, "schemas", $"{name}.schema.json"));

    public void Dispose() => _run.Dispose();
}
