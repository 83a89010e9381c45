using Mingsuan.Core.Documents;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements;

/// <summary>Brings grids with exact spans into the form in which the rows of all other grids come: every row covers every column.</summary>
internal static class ExactGrids
{
    /// <summary>
    /// The grid with a cell wherever a cell from a row above covers a row, and rows filled up to one width. Such a cell is blank, but
    /// words that stand before other words (a group beside its items) are repeated: they say what each row is about. Other grids stay as they are.
    /// </summary>
    public static Grid Unfold(Grid grid)
    {
        if (grid.Geometry != GridGeometry.Exact)
        {
            return grid;
        }

        var covered = new SortedDictionary<int, Cover>();
        var rows = new List<List<GridCell>>(grid.Rows.Count);
        foreach (var row in grid.Rows)
        {
            var cells = new List<GridCell>();
            int column = 0;
            foreach (var cell in row.Cells)
            {
                column = FillCovered(cells, covered, column, row.Line, cell.Text);
                cells.Add(cell);
                if (cell.RowSpan > 1)
                {
                    covered[column] = new Cover(cell.Text, cell.ColumnSpan, cell.RowSpan);
                }

                column += cell.ColumnSpan;
            }

            FillCovered(cells, covered, column, row.Line, string.Empty);
            rows.Add(cells);
            foreach (int start in covered.Keys.ToList())
            {
                if (covered[start].Rows <= 1)
                {
                    covered.Remove(start);
                }
                else
                {
                    covered[start] = covered[start] with { Rows = covered[start].Rows - 1 };
                }
            }
        }

        int width = rows.Max(Width);
        return grid with { Rows = [.. rows.Select((cells, index) => grid.Rows[index] with { Cells = FillUp(cells, width, grid.Rows[index].Line) })] };
    }

    /// <summary>Takes out the columns in which no text begins: edges of title lines, or the width of another table of the sheet. Other grids stay as they are.</summary>
    public static Grid Compact(Grid grid)
    {
        if (grid.Geometry != GridGeometry.Exact || grid.Rows.Count == 0)
        {
            return grid;
        }

        bool[] begins = new bool[grid.Rows.Max(row => Width(row.Cells)) + 1];
        foreach (var row in grid.Rows)
        {
            int column = 0;
            foreach (var cell in row.Cells)
            {
                begins[column] |= cell.Text.Length > 0;
                column += cell.ColumnSpan;
            }
        }

        return Array.TrueForAll(begins[..^1], used => used) || !Array.Exists(begins, used => used) ? grid : grid with { Rows = [.. grid.Rows.Select(row => row with { Cells = Narrow(row.Cells, begins) })] };
    }

    /// <summary>How many columns the cells of a row cover.</summary>
    public static int Width(IEnumerable<GridCell> cells) => cells.Sum(cell => cell.ColumnSpan);

    private static List<GridCell> Narrow(IReadOnlyList<GridCell> cells, bool[] begins)
    {
        var narrow = new List<GridCell>(cells.Count);
        int column = 0;
        foreach (var cell in cells)
        {
            int span = begins.AsSpan(column, cell.ColumnSpan).Count(true);
            if (span > 0)
            {
                narrow.Add(cell with { ColumnSpan = span });
            }

            column += cell.ColumnSpan;
        }

        return narrow;
    }

    /// <summary>Puts cells where cells from above stand, from a column on; returns the next free column.</summary>
    /// <param name="cells">The cells of the row so far.</param>
    /// <param name="covered">The cells that reach into the row, by their column.</param>
    /// <param name="column">The column.</param>
    /// <param name="line">The line of the row.</param>
    /// <param name="next">The text of the row's next own cell.</param>
    private static int FillCovered(List<GridCell> cells, SortedDictionary<int, Cover> covered, int column, int line, string next)
    {
        while (covered.TryGetValue(column, out var cover))
        {
            cells.Add(new GridCell(IsWords(next) && IsWords(cover.Text) ? cover.Text : string.Empty, line, cover.Columns));
            column += cover.Columns;
        }

        return column;
    }

    private static IReadOnlyList<GridCell> FillUp(List<GridCell> cells, int width, int line)
    {
        for (int column = Width(cells); column < width; column++)
        {
            cells.Add(new GridCell(string.Empty, line));
        }

        return cells;
    }

    private static bool IsWords(string text) => text.Length > 0 && PrintedNumber.Read(text) is null;

    private sealed record Cover(string Text, int Columns, int Rows);
}
