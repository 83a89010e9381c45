using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;

namespace Mingsuan.Reports.Excerpts;

/// <summary>Cuts the surroundings of a place out of a table that is no statement: target tables, procurement, assets.</summary>
internal static class GridExcerpts
{
    private const int Neighbours = 1;

    /// <summary>Cuts the row with its neighbours, and the row that heads them.</summary>
    /// <param name="title">What stands above the table.</param>
    /// <param name="grid">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="places">The places to mark with their rows; the first is the one to look at.</param>
    public static TableExcerpt Cut(string title, Grid grid, int row, IReadOnlyList<(int Row, Place Place)> places)
    {
        int head = Head(grid, row);
        int first = Math.Max(0, row - Neighbours);
        int last = Math.Min(grid.Rows.Count - 1, row + Neighbours);
        var covering = Covering(grid, first);
        var rows = new List<ExcerptRow>();
        for (int index = first; index <= last; index++)
        {
            var here = places.Where(item => item.Row == index).Select(item => item.Place).ToList();
            var cells = Cells(grid.Rows[index], index == first ? covering : [], last - index + 1, [.. here.Select(place => MarkedCell(grid.Rows[index], place))]);
            rows.Add(new ExcerptRow(cells, here.Count > 0 ? here[0].Line ?? grid.Rows[index].Line : grid.Rows[index].Line, here.Count > 0));
        }

        IReadOnlyList<IReadOnlyList<ExcerptCell>> heading = head < first ? [Cells(grid.Rows[head], [], 1, [])] : [];
        return new TableExcerpt(title, places[0].Place, string.Empty, heading, rows);
    }

    /// <summary>True when an excerpt around one row shows another.</summary>
    public static bool Shows(int row, int other) => Math.Abs(row - other) <= Neighbours;

    /// <summary>The first of the rows above that have as many cells: the heading of this part of the table.</summary>
    private static int Head(Grid grid, int row)
    {
        int head = row;
        while (head > 0 && grid.Rows[head - 1].Cells.Count == grid.Rows[row].Cells.Count)
        {
            head--;
        }

        return head;
    }

    private static int MarkedCell(GridRow row, Place place)
    {
        int exact = IndexOf(row, cell => cell.Line == place.Line && Same(cell.Text, place.Text));
        int equal = exact >= 0 ? exact : IndexOf(row, cell => Same(cell.Text, place.Text));
        int part = equal >= 0 ? equal : IndexOf(row, cell => place.Text.Length > 0 && cell.Text.Contains(place.Text, StringComparison.Ordinal));
        bool ownLines = row.Cells.Select(cell => cell.Line).Distinct().Count() > 1;
        return part >= 0 ? part : ownLines ? IndexOf(row, cell => cell.Line == place.Line) : -1;
    }

    private static int IndexOf(GridRow row, Func<GridCell, bool> test) => row.Cells.ToList().FindIndex(cell => test(cell));

    private static bool Same(string cell, string quoted) =>
        quoted.Length > 0 && (Bare(cell) == Bare(quoted) || (PrintedNumber.Read(cell) is { } number && PrintedNumber.Read(quoted)?.Value == number.Value));

    private static string Bare(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>The merged cells that begin above the first row and reach into it, with the column where each stands.</summary>
    private static List<(int Column, GridCell Cell, int RowsLeft)> Covering(Grid grid, int first)
    {
        var open = new List<(int Column, GridCell Cell, int RowsLeft)>();
        for (int index = 0; index < first && grid.Geometry == GridGeometry.Exact; index++)
        {
            var next = open.Select(item => item with { RowsLeft = item.RowsLeft - 1 }).Where(item => item.RowsLeft > 0).ToList();
            int column = 0;
            foreach (var cell in grid.Rows[index].Cells)
            {
                while (open.Find(item => item.Column == column) is { Cell: not null } above)
                {
                    column += above.Cell.ColumnSpan;
                }

                if (cell.RowSpan > 1)
                {
                    next.Add((column, cell, cell.RowSpan - 1));
                }

                column += cell.ColumnSpan;
            }

            open = [.. next.OrderBy(item => item.Column)];
        }

        return open;
    }

    private static List<ExcerptCell> Cells(GridRow row, List<(int Column, GridCell Cell, int RowsLeft)> covering, int rowsLeft, HashSet<int> marked)
    {
        var cells = new List<ExcerptCell>();
        int column = 0;
        int next = 0;
        for (int index = 0; index <= row.Cells.Count; index++)
        {
            while (next < covering.Count && (covering[next].Column <= column || index == row.Cells.Count))
            {
                var above = covering[next++];
                cells.Add(new ExcerptCell(above.Cell.Text, CellRole.Plain, above.Cell.ColumnSpan, Math.Min(above.RowsLeft, rowsLeft)));
                column += above.Cell.ColumnSpan;
            }

            if (index < row.Cells.Count)
            {
                var cell = row.Cells[index];
                cells.Add(new ExcerptCell(cell.Text, marked.Contains(index) ? CellRole.Marked : CellRole.Plain, Math.Max(1, cell.ColumnSpan), Math.Clamp(cell.RowSpan, 1, rowsLeft)));
                column += Math.Max(1, cell.ColumnSpan);
            }
        }

        return cells;
    }
}
