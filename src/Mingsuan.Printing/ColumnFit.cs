using Mingsuan.Publishing.Model;

namespace Mingsuan.Printing;

/// <summary>
/// The widths of a table's columns and the size of its type, so that no amount and no code is broken over two lines: what is long gets
/// its room first, the layout's shares divide the rest.
/// </summary>
/// <param name="Widths">In twentieths of a point, together the width of the text.</param>
/// <param name="HalfPoints">The size of the type in half points.</param>
/// <param name="IsTight">True when the rows stand close, so that the table keeps to one page.</param>
internal sealed record ColumnFit(IReadOnlyList<int> Widths, int HalfPoints, bool IsTight = false)
{
    // A fallback font is wider than Times New Roman: half a character is taken for 0.65 of its height.
    private const int Margins = 150;
    private const int WidestLabel = 40;

    // Eight points: what is smaller is not worth a page.
    private const int SmallestToKeep = 16;
    private static readonly int[] Sizes = [21, 18, 16, 14, 12, 10];

    /// <summary>Fits a statement onto a page.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="room">The room for its text.</param>
    public static ColumnFit Of(StatementBlock statement, PageRoom room) =>
        OnOnePage([.. statement.Columns.Select((column, index) => ColumnNeed.Of(statement, column, index))], room, TableHeight.Rows(statement));

    /// <summary>Fits a form into the width of a page; one that has a page of its own onto the page.</summary>
    /// <param name="form">The form.</param>
    /// <param name="room">The room for its text.</param>
    public static ColumnFit Of(FormBlock form, PageRoom room)
    {
        var needs = ColumnNeed.Of(form);
        return form.Kind == FormKind.ProjectTargets ? OnOnePage(needs, room, TableHeight.Rows(form)) : Of(needs, room.Width, Widest(needs, room.Width));
    }

    /// <summary>Where a table is longer than a page and smaller type keeps it on one, smaller type, down to what is still read with ease.</summary>
    private static ColumnFit OnOnePage(IReadOnlyList<ColumnNeed> needs, PageRoom room, IReadOnlyList<IReadOnlyList<TableHeight.Cell>> rows)
    {
        var usual = Of(needs, room.Width, Widest(needs, room.Width));
        if (TableHeight.Of(rows, usual, room) <= room.Height)
        {
            return usual;
        }

        return Sizes.Where(size => size <= usual.HalfPoints && size >= SmallestToKeep)
            .Select(size => Of(needs, room.Width, size) with { IsTight = true })
            .FirstOrDefault(fit => TableHeight.Of(rows, fit, room) <= room.Height) ?? usual;
    }

    private static int Widest(IReadOnlyList<ColumnNeed> needs, int width) =>
        Sizes.FirstOrDefault(candidate => needs.Sum(need => (need.Least * candidate * 13 / 2) + Margins) <= width, Sizes[^1]);

    private static ColumnFit Of(IReadOnlyList<ColumnNeed> needs, int width, int size)
    {
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
