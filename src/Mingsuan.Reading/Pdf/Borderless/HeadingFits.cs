namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>An arrangement of headings, with the style under which it fits.</summary>
internal sealed record StyledFit(HeadingStyle Style, HeadingFit Fit);

/// <summary>All arrangements of the headings of a table, under every style in which headings are set.</summary>
/// <param name="fits">The arrangements.</param>
/// <param name="body">What stands below.</param>
internal sealed class HeadingFits(IReadOnlyList<StyledFit> fits, IReadOnlyList<Piece> body)
{
    /// <summary>One number in so many may stand beside words in its column: labels hold numbers too.</summary>
    private const int WordShare = 10;

    /// <summary>One number in so many may stand beside another one in its column.</summary>
    private const int NumberShare = 50;

    /// <summary>True when none fits.</summary>
    public bool AreNone => fits.Count == 0;

    /// <summary>The styles under which the headings can be arranged.</summary>
    public IReadOnlySet<HeadingStyle> Styles { get; } = fits.Select(found => found.Style).ToHashSet();

    /// <summary>Tries all styles.</summary>
    /// <param name="heading">The lines of the headings.</param>
    /// <param name="body">What stands below.</param>
    public static HeadingFits Find(IReadOnlyList<Piece> heading, IReadOnlyList<Piece> body)
    {
        var fits = AlignedHeadings.Find(heading, body);
        if (HeadingFit.Find(HeadingCells.Of(heading), body) is { } middle)
        {
            fits = [.. CenteredHeadings.Of(middle), .. fits];
        }

        return new HeadingFits([.. fits.Where(found => KeepApart(found.Fit.Edges, body))], body);
    }

    /// <summary>The arrangement, ambiguous when several fit that differ; null when none fits.</summary>
    /// <param name="styles">Those that all tables of the document share; empty when there is none, and all count.</param>
    public HeadingFit? Best(IReadOnlySet<HeadingStyle> styles)
    {
        var shared = fits.Where(found => styles.Contains(found.Style)).ToList();
        var open = shared.Count > 0 ? shared : [.. fits];
        if (open.Count == 0)
        {
            return null;
        }

        // A heading over one column alone is rather the first line of that column's heading.
        int fewest = open.Min(found => found.Fit.SingleGroups);
        open.RemoveAll(found => found.Fit.SingleGroups > fewest);
        var first = open[0].Fit;
        return open.All(found => IsSame(first, found.Fit)) ? first : first with { IsAmbiguous = true };
    }

    /// <summary>True when numbers seldom share a column of their line with anything: two headings taken for one head two columns.</summary>
    private static bool KeepApart(int[] edges, IReadOnlyList<Piece> body)
    {
        int numbers = 0;
        int besideWords = 0;
        int besideNumbers = 0;
        for (int index = 0; index < body.Count; index++)
        {
            var piece = body[index];
            bool isNumber = TableLines.IsNumber(piece.Text);
            numbers += isNumber ? 1 : 0;
            if (index > 0 && body[index - 1] is var before && before.Box.Right <= piece.Box.Left && Math.Abs(before.Box.CenterY - piece.Box.CenterY) * 2 < piece.Size
                && HeadingFit.ColumnOf(edges, before) == HeadingFit.ColumnOf(edges, piece))
            {
                bool wasNumber = TableLines.IsNumber(before.Text);
                besideNumbers += isNumber && wasNumber ? 1 : 0;
                besideWords += isNumber != wasNumber ? 1 : 0;
            }
        }

        return besideWords * WordShare <= numbers && besideNumbers * NumberShare <= numbers;
    }

    /// <summary>True when two arrangements say the same of every number.</summary>
    private bool IsSame(HeadingFit one, HeadingFit other) =>
        ReferenceEquals(one, other)
        || (one.Leaves.Select(cell => cell.Text).SequenceEqual(other.Leaves.Select(cell => cell.Text))
            && Groups(one).SetEquals(Groups(other))
            && body.Where(piece => TableLines.IsNumber(piece.Text)).All(piece => HeadingFit.ColumnOf(one.Edges, piece) == HeadingFit.ColumnOf(other.Edges, piece)));

    private static HashSet<(string Text, int First, int Last)> Groups(HeadingFit fit) => [.. fit.Groups.Select(group => (group.Cell.Text, group.First, group.Last))];
}
