using System.Text.Json;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Corpus.Tests.Prose;

/// <summary>Issue 4: the sentences of the real documents.</summary>
public class SentencesOfTheCorpusTests
{
    [Fact]
    public void TwelveSharesAndGrowthRatesAreExact()
    {
        foreach (string file in Repository.CorpusFiles("001"))
        {
            var relations = ProseDocument.Of(file).Report.Relations.Where(relation => relation.Relation.Kind is RelationKind.Share or RelationKind.Growth).ToList();

            relations.ShouldAllBe(relation => relation.Verdict == Verdict.Exact);
            relations.Select(relation => relation.Relation.Total.Place.Text).Where(text => text is not ("0" or "100")).Distinct().Count().ShouldBe(12);
        }
    }

    [Theory]
    [InlineData("000", "N-UNIT", 1700)]
    [InlineData("000", "N-DELTA", 1703)]
    [InlineData("001", "X-COUNT", 491)]
    [InlineData("004", "N-YEAR", 788)]
    public void AKnownFaultIsFoundAtItsLine(string prefix, string rule, int line)
    {
        foreach (string file in Repository.CorpusFiles(prefix))
        {
            ProseDocument.Of(file).Findings.ShouldContain(finding => finding.Rule == rule && finding.Places[0].Line == line);
        }
    }

    [Theory]
    [InlineData("000", 2)]
    [InlineData("001", 1)]
    [InlineData("002", 0)]
    [InlineData("003", 0)]
    [InlineData("004", 1)]
    public void NothingElseIsAnError(string prefix, int errors)
    {
        foreach (string file in Repository.CorpusFiles(prefix))
        {
            ProseDocument.Of(file).Findings.Count(finding => finding.Severity == Severity.Error).ShouldBe(errors);
        }
    }

    [Theory]
    [InlineData("000", "published_kaiping.json")]
    [InlineData("001", "published_tunliu.json")]
    [InlineData("004", "published_shanhaiguan.json")]
    public void EveryPublishedNumberOfTheTextIsReadAtItsValue(string prefix, string published)
    {
        foreach (string file in Repository.CorpusFiles(prefix))
        {
            var read = ProseDocument.Of(file).Figures.GroupBy(figure => (KindOf(figure.Measure), figure.Amount.Value)).ToDictionary(group => group.Key, group => group.Count());
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Corpus!, "..", "ledgers", published)));
            foreach (var table in json.RootElement.GetProperty("tables").EnumerateArray().Where(table => table.GetProperty("table").GetString()!.StartsWith("narrative", StringComparison.Ordinal)))
            {
                foreach (var group in table.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("cells").EnumerateObject()).GroupBy(cell => (cell.Name, PrintedNumber.Read(cell.Value.GetString())!.Value.Value)))
                {
                    read.GetValueOrDefault(group.Key).ShouldBeGreaterThanOrEqualTo(group.Count(), $"{group.Key}");
                }
            }
        }
    }

    private static string KindOf(Measure measure) => measure switch { Measure.Share => "percent", Measure.Count => "count", _ => "amount" };
}
