namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>An arrangement of headings, with the style under which it fits.</summary>
internal sealed record StyledFit(HeadingStyle Style, HeadingFit Fit);

/// <summary>All arrangements of the headings of a table, under every style in which headings are set.</summary>
/// <param name="fits">The arrangements.</param>
/// <param name="body">What stands below.</param>
internal sealed class HeadingFits(IReadOnlyList<StyledFit> fits, IReadOnlyList<Piece> body)
{
    /// <summary>True when none fits.</summary>
    public bool AreNone => fits.Count == 0;

    /// <summary>The styles under which the headings can be arranged; empty when they stand in one row, which fits many.</summary>
    public IReadOnlySet<HeadingStyle> Styles { get; } = fits.Any(found => found.Fit.Groups.Count == 0) ? [] : fits.Select(found => found.Style).ToHashSet();

    /// <summary>Tries all styles.</summary>
    /// <param name="heading">The lines of the headings.</param>
    /// <param name="body">What stands below.</param>
    public static HeadingFits Find(IReadOnlyList<Piece> heading, IReadOnlyList<Piece> body)
    {
        var aligned = AlignedHeadings.Find(heading, body);
        return new HeadingFits(HeadingFit.Find(HeadingCells.Of(heading), body) is { } middle ? [new StyledFit(default, middle), .. aligned] : [.. aligned], body);
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

    /// <summary>True when two arrangements say the same of every number.</summary>
    private bool IsSame(HeadingFit one, HeadingFit other) =>
        ReferenceEquals(one, other)
        || (one.Leaves.Select(cell => cell.Text).SequenceEqual(other.Leaves.Select(cell => cell.Text))
            && Groups(one).SetEquals(Groups(other))
            && body.Where(piece => TableLines.IsNumber(piece.Text)).All(piece => HeadingFit.ColumnOf(one.Edges, piece) == HeadingFit.ColumnOf(other.Edges, piece)));

    private static HashSet<(string Text, int First, int Last)> Groups(HeadingFit fit) => [.. fit.Groups.Select(group => (group.Cell.Text, group.First, group.Last))];
}
