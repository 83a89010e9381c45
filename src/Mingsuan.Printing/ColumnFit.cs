using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing;

/// <summary>
/// The widths of a table's columns and the size of its type, so that no amount and no code is broken over two lines: what is long gets
/// its room first, the layout's shares divide the rest.
/// </summary>
/// <param name="Widths">In twentieths of a point, together the width of the text.</param>
/// <param name="HalfPoints">The size of the type in half points.</param>
internal sealed record ColumnFit(IReadOnlyList<int> Widths, int HalfPoints)
{
    // A fallback font is wider than Times New Roman: half a character is taken for 0.65 of its height.
    private const int Margins = 150;
    private const int WidestLabel = 40;
    private static readonly int[] Sizes = [21, 18, 16, 14, 12, 10];

    /// <summary>Fits a statement into a width.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="width">The width of the text, in twentieths of a point.</param>
    public static ColumnFit Of(StatementBlock statement, int width) =>
        Of([.. statement.Columns.Select((column, index) => ColumnNeed.Of(statement, column, index))], width);

    /// <summary>Fits a form into a width.</summary>
    /// <param name="form">The form.</param>
    /// <param name="width">The width of the text, in twentieths of a point.</param>
    public static ColumnFit Of(FormBlock form, int width) => Of(ColumnNeed.Of(form), width);

    private static ColumnFit Of(IReadOnlyList<ColumnNeed> needs, int width)
    {
        int size = Sizes.FirstOrDefault(candidate => needs.Sum(need => (need.Least * candidate * 13 / 2) + Margins) <= width, Sizes[^1]);
        int whole = Math.Max(1, needs.Sum(need => need.Share));
        int[] least = [.. needs.Select(need => (need.Least * size * 13 / 2) + Margins)];
        int[] wanted = [.. needs.Select((need, index) => Math.Max(least[index], Math.Max(width * need.Share / whole, Math.Min(width * WidestLabel / 100, (need.Whole * size * 5) + Margins))))];
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
}
