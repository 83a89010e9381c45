using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>Reads a procurement table of which every cell kept its column.</summary>
internal static class ProcurementGridReader
{
    /// <summary>Reads a table with its heading; null when it is none of procurement.</summary>
    public static ProcurementPiece? Read(Grid grid, Place title, MoneyUnit? unit)
    {
        var rows = FlatRow.Of(grid);
        return ProcurementHeading.Read(grid, rows) is { } heading
            ? new ProcurementPiece(title, UnitLines.In(rows.Take(heading.DataRow).SelectMany(row => row.Cells).Select(cell => cell.Text)) ?? unit, heading, [.. Drafts(rows, heading)])
            : null;
    }

    /// <summary>Reads a table that goes on without its heading; null when it is not as wide or its rows are others.</summary>
    public static IReadOnlyList<ProcurementDraft>? ReadOn(Grid grid, ProcurementHeading heading)
    {
        var rows = FlatRow.Of(grid);
        return rows.All(row => row.Cells.Count == heading.Columns.Count) ? [.. Drafts(rows, heading with { DataRow = 0 })] : null;
    }

    private static IEnumerable<ProcurementDraft> Drafts(IReadOnlyList<FlatRow> rows, ProcurementHeading heading)
    {
        foreach (var row in rows.Skip(heading.DataRow))
        {
            var texts = new Dictionary<ProcurementColumn, Place>();
            for (int column = 0; column < Math.Min(row.Cells.Count, heading.Columns.Count); column++)
            {
                if (row[column].Own.Length > 0 && heading.Columns[column] is { } meaning && meaning is not (ProcurementColumn.Group or ProcurementColumn.Serial or ProcurementColumn.Remark))
                {
                    texts.TryAdd(meaning, row.PlaceOf(column));
                }
            }

            int first = FirstLabel(row, heading);
            if (texts.Count > 0 && first >= 0)
            {
                yield return new ProcurementDraft(texts, row.PlaceOf(first));
            }
        }
    }

    // The label is the first text that is no serial number: 合计 may stand in the column of those.
    private static int FirstLabel(FlatRow row, ProcurementHeading heading)
    {
        for (int column = 0; column < row.Cells.Count; column++)
        {
            bool isSerial = column < heading.Columns.Count && heading.Columns[column] == ProcurementColumn.Serial && PrintedNumber.Read(row[column].Own) is not null;
            if (row[column].Own.Length > 0 && !isSerial)
            {
                return column;
            }
        }

        return -1;
    }
}

/// <summary>A table, or its part on one page, before its rows are made.</summary>
/// <param name="Title">Its title and where it begins.</param>
/// <param name="Unit">The unit that stands over it, or null.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Drafts">Its rows.</param>
internal sealed record ProcurementPiece(Place Title, MoneyUnit? Unit, ProcurementHeading Heading, IReadOnlyList<ProcurementDraft> Drafts);
