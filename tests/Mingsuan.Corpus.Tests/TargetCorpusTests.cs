using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests;

/// <summary>Issue 3: every target table of the corpus is read, and the faults that general rules must find are found.</summary>
public class TargetCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("000", 19, 156)]
    [InlineData("001", 20, 206)]
    [InlineData("002", 40, 263)]
    [InlineData("003", 4, 71)]
    [InlineData("004", 18, 111)]
    public void EveryTableAndIndicatorIsRead(string prefix, int tables, int indicators)
    {
        foreach (var targets in Read(prefix))
        {
            targets.Targets.Count.ShouldBe(tables);
            targets.Targets.Sum(target => target.Indicators.Count).ShouldBe(indicators);
            targets.Targets.ShouldAllBe(target => target.Title.Length > 0 && target.Goals.Count > 0);
            targets.Targets.SelectMany(target => target.Indicators).ShouldAllBe(row => row.Dimension != IndicatorDimension.Unknown && row.Level1.Length > 0);
        }
    }

    [Theory]
    [InlineData("001", "PF-GOALCONS", 807)]
    [InlineData("002", "PF-DEPT", 1135)]
    [InlineData("003", "PF-GOALCONS", 17)]
    [InlineData("004", "PF-DUP", 1321)]
    [InlineData("004", "PF-PLAN", 2300)]
    public void KnownFaultIsFoundAtItsLine(string prefix, string rule, int line)
    {
        foreach (var targets in Read(prefix))
        {
            targets.Findings.Where(finding => finding.Rule == rule && finding.Severity != Severity.Info).ShouldContain(finding => finding.Places.Any(place => place.Line == line));
        }
    }

    [Fact]
    public void AmountsWrappedInANarrowColumnAreWhole()
    {
        foreach (var targets in Read("004"))
        {
            targets.Targets.Take(17).SelectMany(target => target.SpendingPlan).Where(step => step.Value is not null).ShouldAllBe(step => step.Number!.Value.Scale == 6);
        }
    }

    [Fact]
    public void ProjectCodesOfTheCorpusHaveTheirCheckCharacter()
    {
        foreach (var targets in Read("00"))
        {
            targets.Findings.ShouldNotContain(finding => finding.Rule == "CL-PCHECK");
        }
    }

    private IEnumerable<TargetTables> Read(string prefix)
    {
        var files = Repository.CorpusFiles(prefix).ToList();
        if (files.Count == 0)
        {
            output.WriteLine("The shared corpus is not here; nothing was read.");
        }

        return files.Select(TargetTables.Of);
    }
}
