using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements;

/// <summary>
/// A statement of two sides whose uses stand below its sources and not beside them: in a table of their own without a title, or in
/// the same table under a second heading.
/// </summary>
internal static class StackedSides
{
    /// <summary>The row at which the other side begins inside the table, or null when the table has one heading only.</summary>
    public static int? Seam(Grid grid, Lexicon lexicon)
    {
        var (heading, data) = HeadingRows.Count(grid, lexicon);
        if (grid.Geometry == GridGeometry.CellsLost || Side(grid, 0, heading, lexicon) is not { } upper)
        {
            return null;
        }

        for (int row = data + 1; row < grid.Rows.Count; row++)
        {
            if (HeadsLabels(grid.Rows[row], lexicon))
            {
                int start = row;
                while (start > data + 1 && row - start < 2 && Side(grid, start, start + 1, lexicon) is null && IsHeading(grid.Rows[start - 1], lexicon))
                {
                    start--;
                }

                return Side(grid, start, row + 1, lexicon) is { } lower && lower != upper ? start : null;
            }
        }

        return null;
    }

    /// <summary>True when the headings of one table name one side and those of the other the other side.</summary>
    public static bool AreOpposite(Grid upper, Grid lower, Lexicon lexicon) =>
        Side(upper, 0, HeadingRows.Count(upper, lexicon).Heading, lexicon) is { } first
        && Side(lower, 0, HeadingRows.Count(lower, lexicon).Heading, lexicon) is { } second && first != second;

    /// <summary>The one side that headings name: true for sources; null when they name none or both.</summary>
    private static bool? Side(Grid grid, int start, int end, Lexicon lexicon)
    {
        bool sources = false;
        bool uses = false;
        foreach (var cell in grid.Rows.Skip(start).Take(end - start).SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 0))
        {
            string? side = lexicon.Read(cell.Text, PhrasePlace.Column).Meaning?[Core.Dimensions.StandardDimensions.Side].Id;
            sources |= side == "revenue";
            uses |= side is "uses" or "expenditure";
        }

        return sources == uses ? null : sources;
    }

    /// <summary>True for a row of nothing but headings, of which one heads labels: 项目, 预算数.</summary>
    private static bool HeadsLabels(GridRow row, Lexicon lexicon) =>
        IsHeading(row, lexicon) && row.Cells.Any(cell => lexicon.Read(cell.Text, PhrasePlace.Column).Has(PhraseRole.Item));

    private static bool IsHeading(GridRow row, Lexicon lexicon) =>
        row.Cells.Any(cell => cell.Text.Length > 0) && row.Cells.All(cell => cell.Text.Length == 0 || lexicon.Read(cell.Text, PhrasePlace.Column).IsComplete);
}
