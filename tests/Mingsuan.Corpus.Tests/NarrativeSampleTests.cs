using System.Text.Json;
using Mingsuan.Core.Findings;

namespace Mingsuan.Corpus.Tests;

/// <summary>The fictional samples: known faults of structure and words are found at their lines, nothing else is.</summary>
public class NarrativeSampleTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "documents");

    [Fact]
    public void EveryKnownFaultIsFoundAtItsLine_AndNothingElse()
    {
        var findings = NarrativeFaults.Of(Path.Combine(Samples, "faulty-narrative.txt"));
        string[] mine = ["N-LEVEL", "N-YEAR", "AS-DATE", "N-LEFTOVER"];
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Samples, "expected.json")));
        var faults = expected.RootElement.GetProperty("faults").EnumerateArray()
            .Where(fault => fault.GetProperty("document").GetString() == "faulty-narrative.txt")
            .Select(fault => (Rule: fault.GetProperty("rule").GetString()!, Line: fault.GetProperty("line").GetInt32()))
            .Where(fault => mine.Contains(fault.Rule)).ToList();

        findings.Where(finding => finding.Severity != Severity.Info).Select(finding => (finding.Rule, finding.Places[0].Line!.Value)).Order().ShouldBe(faults.Order());
    }

    [Theory]
    [InlineData("clean-cells.txt")]
    [InlineData("clean-gb18030.txt")]
    [InlineData("clean-pdftext.txt")]
    [InlineData("clean-tabs.txt")]
    [InlineData("clean-targets.md")]
    [InlineData("faulty-statements.txt")]
    [InlineData("faulty-pdftext.txt")]
    [InlineData("faulty-targets.txt")]
    public void DocumentsWithoutSuchFaultsStayFree(string name) =>
        NarrativeFaults.Of(Path.Combine(Samples, name)).Where(finding => finding.Severity != Severity.Info).Select(finding => finding.Message.Chinese).ShouldBeEmpty();
}
