using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests;

/// <summary>Issue 2: the statements of the real documents.</summary>
public class StatementsOfTheCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("000", 9, 227)]
    [InlineData("001", 13, 333)]
    [InlineData("004", 9, 282)]
    public void EveryPrintedAmountIsReadAndNothingElse(string prefix, int statements, int amounts)
    {
        foreach (string file in Files(prefix))
        {
            var disclosure = Repository.Read(File.ReadAllBytes(file), Path.GetFileName(file));

            disclosure.Statements.Count.ShouldBe(statements);
            disclosure.Statements.ShouldAllBe(statement => statement.Id != null);
            disclosure.Figures.Count(figure => figure.IsPrinted).ShouldBe(amounts);
            disclosure.Figures.ShouldAllBe(figure => figure.State != FigureState.Uncertain && figure.Coordinates != null);
        }
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("004")]
    public void NoRelationIsBrokenAndRoundingDifferencesAreOneHundredth(string prefix)
    {
        foreach (string file in Files(prefix))
        {
            var report = Repository.Checker.Check(Repository.Read(File.ReadAllBytes(file), Path.GetFileName(file)));

            report.Count(Verdict.Broken).ShouldBe(0);
            report.Relations.Where(relation => relation.Verdict == Verdict.Rounding).ShouldAllBe(relation => Math.Abs(relation.DifferenceInYuan) == 100m);
            report.Count(Severity.Error).ShouldBe(0);
            report.Count(Severity.Warning).ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("002")]
    [InlineData("003")]
    public void DocumentsWithoutStatementsAreReadWithoutComplaint(string prefix)
    {
        foreach (string file in Files(prefix))
        {
            var report = Repository.Checker.Check(Repository.Read(File.ReadAllBytes(file), Path.GetFileName(file)));

            report.Disclosure.Statements.ShouldBeEmpty();
            report.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Info);
        }
    }

    private IEnumerable<string> Files(string prefix)
    {
        var files = Repository.CorpusFiles(prefix).ToList();
        if (files.Count == 0)
        {
            output.WriteLine("The shared corpus is not here; nothing was read.");
        }

        return files;
    }
}
