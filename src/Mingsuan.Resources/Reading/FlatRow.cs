using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;

namespace Mingsuan.Resources.Reading;

/// <summary>A cell of a table whose spans are laid out.</summary>
/// <param name="Text">Its text; also where another cell covers it.</param>
/// <param name="IsCovered">True where a cell above or to the left covers it.</param>
/// <param name="Line">Its line.</param>
internal readonly record struct FlatCell(string Text, bool IsCovered, int Line)
{
    /// <summary>The text that is printed here; empty where another cell covers it.</summary>
    public string Own => IsCovered ? string.Empty : Text;
}

/// <summary>A row of a table with one cell for each column.</summary>
/// <param name="Cells">From left to right.</param>
/// <param name="Line">Its line.</param>
/// <param name="Page">Its page, or null.</param>
internal sealed record FlatRow(IReadOnlyList<FlatCell> Cells, int Line, int? Page)
{
    /// <summary>The first printed cell that is not blank; -1 when there is none.</summary>
    public int First
    {
        get
        {
            for (int index = 0; index < Cells.Count; index++)
            {
                if (Cells[index].Own.Length > 0)
                {
                    return index;
                }
            }

            return -1;
        }
    }

    /// <summary>The cell of a column; blank beyond the row's end.</summary>
    public FlatCell this[int column] => column < Cells.Count ? Cells[column] : new FlatCell(string.Empty, false, Line);

    /// <summary>Where a cell stands.</summary>
    public Place PlaceOf(int column) => new(null, null, null, this[column].Line, Page, this[column].Own);

    /// <summary>Lays out the rows of a table. Where the source kept no spans, each cell is a column of its own.</summary>
    public static IReadOnlyList<FlatRow> Of(Grid grid)
    {
        var rows = new List<FlatRow>(grid.Rows.Count);
        var covers = new Dictionary<int, (string Text, int Left)>();
        foreach (var row in grid.Rows)
        {
            var cells = new List<FlatCell>(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                Cover(cells, covers, row.Line);
                for (int span = 0; span < Math.Max(1, cell.ColumnSpan); span++)
                {
                    if (cell.RowSpan > 1)
                    {
                        covers[cells.Count] = (cell.Text, cell.RowSpan - 1);
                    }

                    cells.Add(new FlatCell(cell.Text, span > 0, cell.Line));
                }
            }

            Cover(cells, covers, row.Line);
            rows.Add(new FlatRow(cells, row.Line, row.Page));
        }

        return rows;
    }

    private static void Cover(List<FlatCell> cells, Dictionary<int, (string Text, int Left)> covers, int line)
    {
        while (covers.TryGetValue(cells.Count, out var cover) && cover.Left > 0)
        {
            covers[cells.Count] = cover with { Left = cover.Left - 1 };
            cells.Add(new FlatCell(cover.Text, true, line));
        }
    }
}
