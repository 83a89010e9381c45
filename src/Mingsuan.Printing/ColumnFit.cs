using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing;

/// <summary>
/// The widths of a statement's columns and the size of its type, so that no amount and no code is broken over two lines: what is long gets
/// its room first, the layout's shares divide the rest.
/// </summary>
/// <param name="Widths">In twentieths of a point, together the width of the text.</param>
/// <param name="HalfPoints">The size of the type in half points.</param>
internal sealed record ColumnFit(IReadOnlyList<int> Widths, int HalfPoints)
{
    private const int Margins = 150;
    private const int WidestLabel = 40;
    private static readonly int[] Sizes = [21, 18, 16, 14, 12, 10];

    /// <summary>Fits a statement into a width.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="width">The width of the text, in twentieths of a point.</param>
    public static ColumnFit Of(StatementBlock statement, int width)
    {
        var lengths = statement.Columns.Select((column, index) => Length(statement, column, index)).ToList();
        int size = Sizes.FirstOrDefault(candidate => lengths.Sum(length => length.Least * candidate * 5 + Margins) <= width, Sizes[^1]);
        int whole = Math.Max(1, statement.Columns.Sum(column => column.Width));
        int[] least = [.. lengths.Select(length => (length.Least * size * 5) + Margins)];
        int[] wanted = [.. lengths.Select((length, index) => Math.Max(least[index], Math.Max(width * statement.Columns[index].Width / whole, Math.Min(width * WidestLabel / 100, (length.Whole * size * 5) + Margins))))];
        return new ColumnFit(Shrunk(wanted, least, width), size);
    }

    /// <summary>Takes what is too much from the columns in proportion to what they can spare.</summary>
    private static int[] Shrunk(int[] wanted, int[] least, int width)
    {
        int excess = wanted.Sum() - width;
        int spare = wanted.Zip(least, (want, need) => want - need).Sum();
        if (excess <= 0)
        {
            return [.. wanted.Select(want => want * width / wanted.Sum())];
        }

        return excess <= spare
            ? [.. wanted.Zip(least, (want, need) => want - (int)((long)(want - need) * excess / spare))]
            : [.. least.Select(need => (int)((long)need * width / least.Sum()))];
    }

    /// <summary>What a column needs and would like, in halves of a character: a digit is one, a Chinese character two.</summary>
    private static (int Least, int Whole) Length(StatementBlock statement, StatementColumn column, int index)
    {
        int longest = statement.Rows.Max(row => (int?)Halves(row.Cells[index])) ?? 0;
        return column.Role switch
        {
            ColumnRole.Label => (Math.Clamp(longest, 4, 12), longest),
            ColumnRole.Amount => (Math.Max(longest, 6), 0),
            _ => (Math.Max(longest, 4), 0),
        };
    }

    private static int Halves(StatementCell cell) => cell.Text.Sum(character => character < 0x2000 ? 1 : 2) + (cell.Indent * 2);
}
