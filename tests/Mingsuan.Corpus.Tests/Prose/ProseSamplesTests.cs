using System.Text.Json;
using Mingsuan.Core.Findings;

namespace Mingsuan.Corpus.Tests.Prose;

/// <summary>The fictional samples: the faults of their sentences are found at their lines, clean sentences stay clean.</summary>
public class ProseSamplesTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "documents");

    [Theory]
    [InlineData(397, "AR-GROWTH", "13.53")]
    [InlineData(397, "N-DELTA", "41.26")]
    [InlineData(401, "AR-PCT", "8.13")]
    [InlineData(405, "N-AMT", "302.93")]
    [InlineData(427, "N-UNIT", "59.12")]
    [InlineData(427, "N-USE", "取暖费")]
    [InlineData(431, "TP-YOY", "0.60")]
    [InlineData(435, "N-YEAR", "2023")]
    [InlineData(435, "N-REASON", "主要原因是。")]
    [InlineData(449, "X-COUNT", "6")]
    public void AFaultIsFound(int line, string rule, string printed) =>
        ProseDocument.Of(Path.Combine(Samples, "faulty-narrative.txt")).Findings
            .ShouldContain(finding => finding.Rule == rule && finding.Places[0].Line == line && finding.Places[0].Text == printed);

    [Fact]
    public void NothingElseIsFound() =>
        ProseDocument.Of(Path.Combine(Samples, "faulty-narrative.txt")).Findings.Count(finding => finding.Severity != Severity.Info).ShouldBe(10);

    [Fact]
    public void CleanDocumentsHaveNeitherErrorsNorWarnings()
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Samples, "expected.json")));
        foreach (var name in expected.RootElement.GetProperty("clean").EnumerateArray())
        {
            ProseDocument.Of(Path.Combine(Samples, name.GetString()!)).Findings.Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Message.Chinese).ShouldBeEmpty(name.GetString());
        }
    }
}
