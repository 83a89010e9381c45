using System.Text.Json;
using Mingsuan.Core.Findings;

namespace Mingsuan.Corpus.Tests;

/// <summary>Procurement and assets of the fictional samples: known faults are found at their lines, clean documents stay clean.</summary>
public class ResourceSampleTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "documents");

    [Fact]
    public void EveryKnownFaultIsFoundAtItsLine_AndNothingElse()
    {
        var findings = ResourceTables.Of(Path.Combine(Samples, "faulty-procurement.txt")).Findings;
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Samples, "expected.json")));
        var faults = expected.RootElement.GetProperty("faults").EnumerateArray().Where(fault => fault.GetProperty("document").GetString() == "faulty-procurement.txt").ToList();
        foreach (var fault in faults)
        {
            findings.ShouldContain(finding => finding.Rule == fault.GetProperty("rule").GetString() && finding.Places.Any(place => place.Line == fault.GetProperty("line").GetInt32()));
        }

        findings.Count(finding => finding.Severity != Severity.Info).ShouldBe(faults.Count);
    }

    [Theory]
    [InlineData("clean-cells.txt", 2, 6)]
    [InlineData("clean-gb18030.txt", 0, 6)]
    [InlineData("clean-pdftext.txt", 2, 6)]
    [InlineData("clean-tabs.txt", 0, 0)]
    [InlineData("clean-targets.md", 0, 0)]
    public void ACleanDocumentIsReadAndHasNoFindings(string name, int purchases, int assets)
    {
        var resources = ResourceTables.Of(Path.Combine(Samples, name));

        resources.Contents.Procurement.Items.Count().ShouldBe(purchases);
        resources.Contents.Assets.Rows.Count().ShouldBe(assets);
        resources.Findings.Select(finding => finding.Message.Chinese).ShouldBeEmpty();
    }
}
