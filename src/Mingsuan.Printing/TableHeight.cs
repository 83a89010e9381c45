using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing;

/// <summary>How high a table will stand on paper: an estimate from the lengths of its texts, a little too high rather than too low.</summary>
internal static class TableHeight
{
    // The margins at the left and right of a text.
    private const int Margins = 120;

    /// <summary>A cell: where it begins, what it covers and the length of its text in halves of a character.</summary>
    internal sealed record Cell(int Column, int Columns, int Rows, int Halves);

    /// <summary>The rows of a table and how many of them are its heading, which stands on every page.</summary>
    internal sealed record Grid(IReadOnlyList<IReadOnlyList<Cell>> Rows, int Heading);

    /// <summary>How many pages a table takes, and how far the last one is filled, in hundredths.</summary>
    internal sealed record Extent(int Pages, int Filled);

    /// <summary>The rows of a statement, its heading first.</summary>
    public static Grid Of(StatementBlock statement) => new(
        [
            .. statement.Heading.Select(line => (IReadOnlyList<Cell>)[.. line.Select(cell => new Cell(cell.Column, cell.ColumnSpan, cell.RowSpan, Halves(cell.Text)))]),
            .. statement.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Cells.Select((cell, column) => new Cell(column, 1, 1, Halves(cell.Text) + (2 * cell.Indent)))]),
        ],
        statement.Heading.Count);

    /// <summary>The rows of a form.</summary>
    public static Grid Of(FormBlock form) => new(
        [.. form.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Cells.Select(cell => new Cell(cell.Column, cell.ColumnSpan, cell.RowSpan, Halves(cell.Text)))])],
        form.HeadingRows);

    /// <summary>The pages that the table takes; a row is not divided. A cell over several rows is taken to find room in them.</summary>
    public static Extent Measure(Grid grid, ColumnFit fit, PageRoom room)
    {
        int size = Math.Min(fit.HalfPoints, room.Largest);
        var look = fit.IsTight ? room.Tight : room.Loose;
        int[] heights = [.. grid.Rows.Select(row => Math.Max(look.Least, ((row.Max(cell => (int?)Lines(cell, fit, size)) ?? 1) * size * 10 * look.Leading / 100) + look.Between))];
        int heading = heights.Take(grid.Heading).Sum();
        int pages = 1;
        int left = room.Height - heading;
        foreach (int height in heights.Skip(grid.Heading))
        {
            if (height > left)
            {
                pages++;
                left = room.WholeHeight - heading;
            }

            left -= height;
        }

        int whole = pages == 1 ? room.Height : room.WholeHeight;
        return new Extent(left < 0 ? pages + 1 : pages, 100 - (100 * Math.Max(left, 0) / Math.Max(1, whole)));
    }

    private static int Lines(Cell cell, ColumnFit fit, int size)
    {
        if (cell.Rows > 1)
        {
            return 1;
        }

        int width = Math.Max(1, fit.Widths.Skip(cell.Column).Take(cell.Columns).Sum() - Margins);
        int perLine = Math.Max(2, width / (size * 5) / 2 * 2);
        return Math.Max(1, (cell.Halves + perLine - 1) / perLine);
    }

    /// <summary>The length of a text in halves of a character: a digit is one, a Chinese character two.</summary>
    public static int Halves(string text) => text.Sum(character => character < 0x2000 ? 1 : 2);
}
