using System.Text;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests;

/// <summary>Statements in the dump of a PDF that lost its blank cells, without the line that numbers the columns: what is read is right or said to be uncertain.</summary>
public class LostCellsFormsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("two-years-and-changes", 91)]
    [InlineData("statements-in-yuan", 387)]
    [InlineData("final-account", 39)]
    [InlineData("coded-rows-of-units", 19)]
    [InlineData("uses-and-economic-pairs", 116)]
    [InlineData("class-division-item-and-units", 6)]
    [InlineData("sources-by-unit-six-decimals", 148)]
    [InlineData("personnel-and-public-side-by-side", 343)]
    [InlineData("split-codes-this-years-budget", 243)]
    public void No_amount_is_put_to_a_wrong_question(string form, int least)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Mingsuan.Corpus.Tests", "Forms", form + ".txt"));
        string lost = LostCellsForms.Of(text);
        var measured = Measure(Repository.Read(Encoding.UTF8.GetBytes(text), form), Repository.Read(Encoding.UTF8.GetBytes(lost), form));

        measured.Wrong.ShouldBe(0);
        measured.Right.ShouldBeGreaterThanOrEqualTo(least);
    }

    [Theory]
    [InlineData("names-below-codes", 159)]
    [InlineData("names-around-amounts", 158)]
    [InlineData("split-codes", 158)]
    [InlineData("numbers-printed-twice", 159)]
    public void Dumps_of_one_ledger_are_read_alike(string dump, int least)
    {
        string folder = Path.Combine(Repository.Root, "tests", "Mingsuan.Corpus.Tests", "Dumps");
        var measured = Measure(Repository.Read(File.ReadAllBytes(Path.Combine(folder, "whole.txt")), "whole"), Repository.Read(File.ReadAllBytes(Path.Combine(folder, dump + ".txt")), dump));

        measured.Wrong.ShouldBe(0);
        measured.Right.ShouldBeGreaterThanOrEqualTo(least);
    }

    private (int Right, int Wrong) Measure(Disclosure printed, Disclosure lost)
    {
        int right = 0;
        int wrong = 0;
        int uncertain = 0;
        foreach (var statement in lost.Statements)
        {
            output.WriteLine($"{statement.Id} {statement.Title}: {statement.Rows.Count} rows, columns {string.Join('|', statement.Columns.Select(column => string.Join('/', column)))}");
        }

        foreach (var statements in printed.Figures.Where(IsRead).GroupBy(figure => printed.Statements[figure.Place.Statement!.Value].Id))
        {
            var answers = statements.Where(figure => figure.Coordinates is not null).Select(Answer).ToLookup(answer => answer, StringComparer.Ordinal);
            var read = lost.Figures.Where(figure => IsRead(figure) && lost.Statements[figure.Place.Statement!.Value].Id == statements.Key).ToList();
            var certain = read.FindAll(figure => figure.State != FigureState.Uncertain && figure.Coordinates is not null);
            var strange = certain.FindAll(figure => !answers.Contains(Answer(figure)));
            foreach (var figure in read.Except(certain).Take(3))
            {
                output.WriteLine($"   ? {figure.Place.Line} {figure.RowLabel} | {figure.ColumnLabel} | {figure.Place.Text} | {figure.Coordinates}");
            }

            output.WriteLine($"{statements.Key}: printed {statements.Count()}, right {certain.Count - strange.Count}, uncertain {read.Count - certain.Count}, wrong {strange.Count}");
            foreach (var figure in strange.Take(6))
            {
                output.WriteLine($"   {figure.Place.Line} {figure.RowLabel} | {figure.ColumnLabel} | {figure.Place.Text} | {figure.Coordinates}");
            }

            right += certain.Count - strange.Count;
            uncertain += read.Count - certain.Count;
            wrong += strange.Count;
        }

        output.WriteLine($"SUM printed {printed.Figures.Count(IsRead)}, right {right}, uncertain {uncertain}, wrong {wrong}");
        foreach (var finding in Repository.Checker.Check(lost).Findings.Where(finding => finding.Severity != Severity.Info))
        {
            output.WriteLine("FINDING " + finding.Message.Chinese);
            wrong++;
        }

        return (right, wrong);
    }

    private static bool IsRead(Figure figure) => figure.Place.Text.Length > 0;

    private static string Answer(Figure figure) => $"{figure.Measure} {figure.Coordinates} {figure.Place.Text.Replace(",", string.Empty, StringComparison.Ordinal)}";
}
