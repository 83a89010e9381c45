using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>Reads a table of assets of which every cell kept its column.</summary>
internal static class AssetGridReader
{
    private const int HighestHeading = 6;
    private const int FewestRows = 3;

    /// <summary>Reads a table; null when it is none of assets.</summary>
    public static AssetTable? Read(Grid grid, Place title, MoneyUnit? unitAbove)
    {
        var rows = FlatRow.Of(grid);
        for (int index = 0; index < Math.Min(rows.Count, HighestHeading); index++)
        {
            if (Heading(rows[index]) is { } columns)
            {
                var drafts = rows.Skip(index + 1).Select(row => Draft(row, columns)).OfType<AssetDraft>().ToList();
                if (drafts.Count(draft => draft.Kind != AssetKind.Unknown) < FewestRows)
                {
                    return null;
                }

                var unit = UnitOf(rows, index) ?? unitAbove ?? MoneyUnit.TenThousandYuan;
                var basis = columns.Contains(AssetColumn.OriginalCost) ? AssetValueBasis.OriginalCost
                    : columns.Contains(AssetColumn.NetBookValue) ? AssetValueBasis.NetBookValue
                    : AssetValueBasis.Unstated;
                if (title.Text.Length == 0 && index > 0 && Titles.IsAssets(rows[0][Math.Max(0, rows[0].First)].Own))
                {
                    title = rows[0].PlaceOf(rows[0].First);
                }

                return new AssetTable(title.Text, basis, AssetRowReader.Rows(drafts, unit), title);
            }
        }

        return null;
    }

    private static List<AssetColumn?>? Heading(FlatRow row)
    {
        var columns = row.Cells.Select(cell => cell.Own.Length == 0 ? null : Meaning(cell.Own)).ToList();
        return columns.Contains(AssetColumn.Label) && columns.Exists(column => column is AssetColumn.Value or AssetColumn.OriginalCost or AssetColumn.NetBookValue) ? columns : null;
    }

    private static AssetColumn? Meaning(string heading)
    {
        string text = PhraseText.Normalize(heading);
        int bracket = text.IndexOf('(', StringComparison.Ordinal);
        return ResourceLexicon.Default.AssetColumns.Find(text) ?? (bracket > 0 ? ResourceLexicon.Default.AssetColumns.Find(text[..bracket]) : null);
    }

    private static MoneyUnit? UnitOf(IReadOnlyList<FlatRow> rows, int heading) =>
        UnitLines.In(rows.Take(heading + 1).SelectMany(row => row.Cells).Select(cell => cell.Text))
        ?? rows[heading].Cells.Select(cell => ProcurementHeading.UnitIn(PhraseText.Normalize(cell.Text))).FirstOrDefault(unit => unit is not null);

    private static AssetDraft? Draft(FlatRow row, List<AssetColumn?> columns)
    {
        int label = columns.IndexOf(AssetColumn.Label);
        if (row[label].Own.Length == 0)
        {
            return null;
        }

        Place? quantity = null;
        Place? value = null;
        for (int column = 0; column < Math.Min(columns.Count, row.Cells.Count); column++)
        {
            var place = row.PlaceOf(column);
            if (columns[column] is { } meaning && place.Text.Length > 0)
            {
                quantity = meaning == AssetColumn.Quantity ? place : quantity;
                value = meaning is AssetColumn.Value or AssetColumn.OriginalCost or AssetColumn.NetBookValue ? value ?? place : value;
            }
        }

        return new AssetDraft(AssetLabels.KindOf(row[label].Own), row.PlaceOf(label), quantity, value);
    }
}
