using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>Where a statement lists classes, divisions and items, each item has its division above it and each division its class.</summary>
public sealed class MissingLevel : IDisclosureRule
{
    private const int DigitsOfLevel = 2;
    private const int LeastRows = 2;

    /// <inheritdoc />
    public RuleInfo Info { get; } = new("AR-LEVEL", Severity.Warning, new("下级科目之上有其上级科目", "a subject below a listed level has its parent listed"), "政府收支分类科目");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations)
    {
        foreach (var statement in disclosure.Figures.Where(figure => figure is { IsPrinted: true, Coordinates: not null, Place.Statement: not null, Place.Row: not null }).GroupBy(figure => figure.Place.Statement!.Value))
        {
            foreach (var dimension in new[] { StandardDimensions.Function, StandardDimensions.Economic })
            {
                var rows = statement.Where(figure => IsCoded(disclosure.Statements[statement.Key], figure, dimension)).DistinctBy(figure => figure.Coordinates![dimension]).ToList();
                var codes = rows.Select(figure => figure.Coordinates![dimension].Id).ToHashSet(StringComparer.Ordinal);
                var levels = codes.GroupBy(code => code.Length).Where(level => level.Count() >= LeastRows).Select(level => level.Key).ToHashSet();
                foreach (var orphan in rows.Where(figure => levels.Contains(figure.Coordinates![dimension].Id.Length - DigitsOfLevel) && !codes.Contains(Parent(figure, dimension))).DistinctBy(figure => Parent(figure, dimension)))
                {
                    string title = disclosure.Statements[statement.Key].Title;
                    yield return new Finding(
                        Info.Id, Info.Severity,
                        new($"《{title}》列有科目{orphan.Coordinates![dimension].Id}“{orphan.RowLabel}”，但没有它的上级科目{Parent(orphan, dimension)}一行。请补列。", $"“{title}” lists {orphan.Coordinates![dimension].Id} “{orphan.RowLabel}” without its parent {Parent(orphan, dimension)}. Add the row."),
                        Info.Source, [orphan.Place])
                    { Expected = Parent(orphan, dimension) };
                }
            }
        }
    }

    private static string Parent(Figure figure, Dimension dimension) => figure.Coordinates![dimension].Id[..^DigitsOfLevel];

    /// <summary>True when the row prints the code: a name alone may belong to several.</summary>
    private static bool IsCoded(Statement statement, Figure figure, Dimension dimension)
    {
        string code = figure.Coordinates![dimension].Id;
        return code.Length >= 3 && code.All(char.IsAsciiDigit) && figure.Place.Row is { } row && row < statement.Rows.Count
            && string.Concat(statement.Rows[row].Cells.Where(cell => cell is { Length: > 0 } && cell.All(char.IsAsciiDigit))).StartsWith(code, StringComparison.Ordinal);
    }
}
