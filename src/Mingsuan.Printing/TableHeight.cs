using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing;

/// <summary>How high a table will stand on paper: an estimate from the lengths of its texts, a little too high rather than too low.</summary>
internal static class TableHeight
{
    // The margins at the left and right of a text, and the height of a line in hundredths of its type.
    private const int Margins = 120;
    private const int Leading = 140;

    /// <summary>A cell: where it begins, what it covers and the length of its text in halves of a character.</summary>
    internal sealed record Cell(int Column, int Columns, int Rows, int Halves);

    /// <summary>The rows of a statement, its heading first.</summary>
    public static IReadOnlyList<IReadOnlyList<Cell>> Rows(StatementBlock statement) =>
    [
        .. statement.Heading.Select(line => (IReadOnlyList<Cell>)[.. line.Select(cell => new Cell(cell.Column, cell.ColumnSpan, cell.RowSpan, Halves(cell.Text)))]),
        .. statement.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Cells.Select((cell, column) => new Cell(column, 1, 1, Halves(cell.Text) + (2 * cell.Indent)))]),
    ];

    /// <summary>The rows of a form.</summary>
    public static IReadOnlyList<IReadOnlyList<Cell>> Rows(FormBlock form) =>
        [.. form.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Cells.Select(cell => new Cell(cell.Column, cell.ColumnSpan, cell.RowSpan, Halves(cell.Text)))])];

    /// <summary>The height in twentieths of a point. A cell over several rows is taken to find room in them.</summary>
    public static int Of(IReadOnlyList<IReadOnlyList<Cell>> rows, ColumnFit fit, PageRoom room)
    {
        int size = Math.Min(fit.HalfPoints, room.Largest);
        int between = fit.IsTight ? room.Tight : room.Loose;
        int least = fit.IsTight ? 0 : room.Least;
        return rows.Sum(row => Math.Max(least, (row.Max(cell => (int?)Lines(cell, fit, size)) ?? 1) * size * 10 * Leading / 100) + between);
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

    private static int Halves(string text) => text.Sum(character => character < 0x2000 ? 1 : 2);
}
