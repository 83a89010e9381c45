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
    /// <summary>What each row may be higher where rows stand close and the page still has room, in twentieths of a point.</summary>
    public int Spare { get; private init; }

    // A fallback font is wider than Times New Roman: half a character is taken for 0.65 of its height.
    private const int Margins = 150;
    private const int WidestLabel = 40;

    // Nine points: a table is not set smaller than this for the sake of its words.
    private const int SmallestForWords = 18;

    // Seven and a half points (六号): what is smaller is not worth a page.
    private const int SmallestToKeep = 15;

    // A last page filled less than this, in hundredths, is saved where closer rows save it.
    private const int HardlyFilled = 20;

    // What is kept, in halves of a character, where there is not room for all words: labels as much as there is room for, others five characters.
    private const int WordsKept = 10;
    private const int WordsOfForm = 18;
    private const int LabelsOfStatement = 24;
    private static readonly int[] LabelsKept = [40, 36, 32, 28, 24, 20, 16];
    private static readonly int[] Sizes = [21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10];

    /// <summary>Fits a statement onto a page.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="room">The room for its text.</param>
    public static ColumnFit Of(StatementBlock statement, PageRoom room)
    {
        ColumnNeed[] needs = [.. statement.Columns.Select((column, index) => ColumnNeed.Of(statement, column, index))];
        return OnOnePage(needs, Sized(needs, room.Width, need => need.IsLabel ? LabelsOfStatement : 0), room, TableHeight.Of(statement));
    }

    /// <summary>Fits a form into the width of a page; one that has a page of its own onto the page.</summary>
    /// <param name="form">The form.</param>
    /// <param name="room">The room for its text.</param>
    /// <param name="needs">What its columns need, with those of the forms of its kind.</param>
    public static ColumnFit Of(FormBlock form, IReadOnlyList<ColumnNeed> needs, PageRoom room)
    {
        int size = Sized(needs, room.Width, static _ => WordsOfForm);
        return form.Kind == FormKind.ProjectTargets ? OnOnePage(needs, size, room, TableHeight.Of(form)) : Of(needs, room.Width, size);
    }

    /// <summary>
    /// Where a table is longer than a page and smaller type keeps it on one, smaller type, down to what is still read with ease; where it is
    /// longer in any case and closer rows save a last page of a few rows, closer rows.
    /// </summary>
    private static ColumnFit OnOnePage(IReadOnlyList<ColumnNeed> needs, int largest, PageRoom room, TableHeight.Grid grid)
    {
        var usual = Of(needs, room.Width, largest);
        var extent = TableHeight.Measure(grid, usual, room);
        if (extent.Pages == 1)
        {
            return usual;
        }

        var tight = Sizes.Where(size => size <= Math.Min(usual.HalfPoints, room.Largest) && size >= SmallestToKeep)
            .Select(size => Of(needs, room.Width, size) with { IsTight = true })
            .Select(fit => (Fit: fit, TableHeight.Measure(grid, fit, room).Pages))
            .ToList();
        return Spread(tight.FirstOrDefault(one => one.Pages == 1).Fit, room, grid)
            ?? (extent.Filled < HardlyFilled ? tight.FirstOrDefault(one => one.Pages < extent.Pages).Fit : null)
            ?? usual;
    }

    /// <summary>Gives the rows most of what is left of the page.</summary>
    private static ColumnFit? Spread(ColumnFit? fit, PageRoom room, TableHeight.Grid grid) =>
        fit is null ? null : fit with { Spare = room.Height / 100 * (100 - TableHeight.Measure(grid, fit, room).Filled) * 9 / 10 / grid.Rows.Count };

    /// <summary>The largest type in which nothing is broken that must not be; a little smaller where words would be broken, too, as far as they count.</summary>
    private static int Sized(IReadOnlyList<ColumnNeed> needs, int width, Func<ColumnNeed, int> counted)
    {
        int largest = Sizes.FirstOrDefault(size => needs.Sum(need => Least(need, size)) <= width, Sizes[^1]);
        int smallest = Math.Min(largest, SmallestForWords);
        return Sizes.FirstOrDefault(size => size <= largest && size >= smallest && needs.Sum(need => Math.Max(Least(need, size), Whole(need, size, counted(need)))) <= width, smallest);
    }

    private static int Least(ColumnNeed need, int size) => (need.Least * size * 13 / 2) + Margins;

    private static int Whole(ColumnNeed need, int size, int most = int.MaxValue) => need.Whole == 0 ? 0 : (Math.Min(need.Whole, most) * size * 5) + Margins;

    private static ColumnFit Of(IReadOnlyList<ColumnNeed> needs, int width, int size)
    {
        int whole = Math.Max(1, needs.Sum(need => need.Share));
        int[] least = [.. needs.Select(need => Least(need, size))];
        int[] words = [.. needs.Select((need, index) => Math.Max(least[index], Math.Min(width * WidestLabel / 100, Whole(need, size))))];
        int[] wanted = [.. needs.Select((need, index) => Math.Max(words[index], width * need.Share / whole))];

        // Where not all have what they would like, a share wider than its words gives way first.
        return new ColumnFit(words.Sum() > width ? Shrunk(words, Kept(needs, least, size, width), width) : Shrunk(wanted, words, width), size);
    }

    /// <summary>What columns keep where there is not room for all words: headings give way before labels do, for a label that is broken too often makes every row high.</summary>
    private static int[] Kept(IReadOnlyList<ColumnNeed> needs, int[] least, int size, int width) =>
        LabelsKept.Select(halves => needs.Select((need, index) => Math.Max(least[index], Whole(need, size, need.IsLabel ? halves : WordsKept))).ToArray())
            .FirstOrDefault(kept => kept.Sum() <= width) ?? least;

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
