using Mingsuan.Core.Documents;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements;

/// <summary>
/// Lays a grid out in full: where a cell covers rows below its own, its words are repeated there, so that every row says what it is
/// about. A number stands once, in the row in which it is printed.
/// </summary>
internal static class CoveredCells
{
    /// <summary>The grid in which no cell covers more than one row; the same grid when there is none.</summary>
    public static Grid Repeat(Grid grid)
    {
        if (grid.Rows.All(row => row.Cells.All(cell => cell.RowSpan == 1)))
        {
            return grid;
        }

        var open = new SortedDictionary<int, (GridCell Cell, int Rows)>();
        return grid with { Rows = [.. grid.Rows.Select(row => Repeat(row, open))] };
    }

    /// <param name="row">A row.</param>
    /// <param name="open">The cells that reach into it from above, by the column in which they begin.</param>
    private static GridRow Repeat(GridRow row, SortedDictionary<int, (GridCell Cell, int Rows)> open)
    {
        var cells = new List<GridCell>();
        int column = 0;
        int next = 0;
        while (next < row.Cells.Count || open.Keys.Any(start => start >= column))
        {
            if (open.TryGetValue(column, out var above))
            {
                Take(above.Cell with { Text = PrintedNumber.Read(above.Cell.Text) is null ? above.Cell.Text : string.Empty, Line = row.Line });
                if (above.Rows == 1)
                {
                    open.Remove(column - above.Cell.ColumnSpan);
                }
                else
                {
                    open[column - above.Cell.ColumnSpan] = (above.Cell, above.Rows - 1);
                }
            }
            else if (next < row.Cells.Count)
            {
                var cell = row.Cells[next++];
                Take(cell);
                if (cell.RowSpan > 1)
                {
                    open[column - cell.ColumnSpan] = (cell, cell.RowSpan - 1);
                }
            }
            else
            {
                Take(new GridCell(string.Empty, row.Line));
            }
        }

        return row with { Cells = cells };

        void Take(GridCell cell)
        {
            cells.Add(cell with { RowSpan = 1 });
            column += cell.ColumnSpan;
        }
    }
}
