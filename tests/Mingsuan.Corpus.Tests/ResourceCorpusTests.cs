using Mingsuan.Core.Findings;

namespace Mingsuan.Corpus.Tests;

/// <summary>Issue 4: procurement and assets of the corpus are read, their faults are found, and nothing else is reported.</summary>
public class ResourceCorpusTests
{
    [Theory]
    [InlineData("000", 4, 6)]
    [InlineData("001", 0, 0)]
    [InlineData("002", 0, 6)]
    [InlineData("003", 0, 0)]
    [InlineData("004", 0, 6)]
    public void EveryRowIsRead(string prefix, int purchases, int assets)
    {
        foreach (var resources in Read(prefix))
        {
            resources.Contents.Procurement.Items.Count().ShouldBe(purchases);
            resources.Contents.Procurement.Items.ShouldAllBe(row => row.Amount != null && row.Quantity != null && row.UnitPrice != null && row.Code != null && row.Project != null);
            resources.Contents.Assets.Rows.Count().ShouldBe(assets);
            resources.Contents.Assets.Rows.ShouldAllBe(row => !row.IsUncertain);
        }
    }

    [Theory]
    [InlineData("000", "X-ASSET-PROC", 3874)]
    [InlineData("000", "AS-MIN", 3901)]
    public void AKnownFaultIsFoundAtItsLine(string prefix, string rule, int line)
    {
        foreach (var resources in Read(prefix))
        {
            resources.Findings.ShouldContain(finding => finding.Rule == rule && finding.Places[0].Line == line);
        }
    }

    [Theory]
    [InlineData("000", 2)]
    [InlineData("001", 0)]
    [InlineData("002", 0)]
    [InlineData("003", 0)]
    [InlineData("004", 0)]
    public void NothingElseIsReported(string prefix, int findings)
    {
        foreach (var resources in Read(prefix))
        {
            resources.Findings.Count(finding => finding.Severity != Severity.Info).ShouldBe(findings);
        }
    }

    private static IEnumerable<ResourceTables> Read(string prefix) => Repository.CorpusFiles(prefix).Select(ResourceTables.Of);
}
