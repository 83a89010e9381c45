using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>A subject stands once in a statement: the same label with the same amounts twice is a row copied by mistake.</summary>
public sealed class RepeatedRow : IDisclosureRule
{
    private static readonly Dimension[] Listed = [StandardDimensions.Function, StandardDimensions.Economic, StandardDimensions.Fund, StandardDimensions.Origin, StandardDimensions.Nature, StandardDimensions.Category];

    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AR-REPEAT", Severity.Error, new("同一科目在一张表中只列一次", "a subject is listed once in a statement"), "会计勾稽关系");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations)
    {
        foreach (var statement in disclosure.Figures.Where(figure => figure is { IsPrinted: true, Place.Statement: not null, Place.Row: not null }).GroupBy(figure => figure.Place.Statement!.Value))
        {
            var seen = new Dictionary<string, Figure>(StringComparer.Ordinal);
            foreach (var row in statement.GroupBy(figure => (figure.Place.Row, figure.RowLabel)))
            {
                var figures = row.ToList();
                var first = figures[0];
                if (first.RowLabel.Length == 0 || figures.TrueForAll(figure => figure.Amount.Value == 0m) || seen.TryAdd(Content(figures), first))
                {
                    continue;
                }

                var before = seen[Content(figures)];
                bool isNext = first.Place.Row - before.Place.Row == 1 && SameCells(disclosure.Statements[statement.Key], first, before);
                if (!isNext && !figures.TrueForAll(IsListed))
                {
                    continue;
                }

                string title = disclosure.Statements[statement.Key].Title;
                yield return new Finding(
                    Info.Id, Info.Severity,
                    new($"《{title}》“{first.RowLabel}”一行与前面的一行（原文第 {before.Place.Line} 行）完全相同。请核对是否重复列示。", $"“{title}”, the row “{first.RowLabel}” repeats an earlier one (line {before.Place.Line}). See whether it is listed twice by mistake."),
                    Info.Source, [first.Place, before.Place])
                { Actual = first.Place.Text };
            }
        }
    }

    /// <summary>A total may be printed at the top and at the bottom, a unit beside its department; a subject is listed.</summary>
    private static bool IsListed(Figure figure) =>
        figure.Coordinates is { } question && Listed.Any(dimension => !question[dimension].IsRoot) && !IsTotal(figure.RowLabel);

    private static bool IsTotal(string label) => label.Contains('计', StringComparison.Ordinal) && label.Length <= 12;

    private static bool SameCells(Statement statement, Figure one, Figure other) =>
        one.Place.Row is { } first && other.Place.Row is { } second && first < statement.Rows.Count && statement.Rows[first].Cells.SequenceEqual(statement.Rows[second].Cells, StringComparer.Ordinal);

    private static string Content(List<Figure> row) =>
        row[0].RowLabel + "\n" + string.Join('\n', row.Select(figure => $"{figure.Place.Column} {figure.Measure} {figure.Coordinates} {figure.Amount.Value}"));
}
