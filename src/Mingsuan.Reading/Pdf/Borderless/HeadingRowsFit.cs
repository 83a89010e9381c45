namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>
/// Tells whether rows can be drawn so that every heading stands in its cell as the alignment says. A heading without parts reaches down
/// to the last row; all parts of one heading begin in one row.
/// </summary>
internal static class HeadingRowsFit
{
    /// <summary>Above every page.</summary>
    private const int Highest = int.MinValue / 2;

    /// <summary>True when such rows exist.</summary>
    /// <param name="top">The headings of the first row with what stands below them.</param>
    /// <param name="vertical">The alignment.</param>
    /// <param name="size">Of the characters.</param>
    public static bool Holds(IReadOnlyList<HeadingSpan> top, VerticalAlign vertical, int size) => vertical switch
    {
        VerticalAlign.Middle => new MiddleRows(size).Holds(top),
        VerticalAlign.Top => Begin(top, Highest, size) is { } begins && AreRows(begins, size),
        _ => End(top, Highest, Lowest(top), size) is { } ends && AreRows(ends, size),
    };

    /// <summary>Boundaries are the same or a line apart.</summary>
    internal static bool AreRows(IEnumerable<int> places, int size)
    {
        int last = Highest;
        foreach (int place in places.Order())
        {
            if (place - last > size / 4 && place - last < size * 9 / 10)
            {
                return false;
            }

            last = place;
        }

        return true;
    }

    /// <summary>Where the rows begin when headings stand in the first of theirs: all parts of a heading at one height, below it.</summary>
    private static List<int>? Begin(IReadOnlyList<HeadingSpan> spans, int above, int size)
    {
        int begin = spans[0].Cell.Box.Top;
        var places = new List<int> { begin };
        foreach (var span in spans)
        {
            if (span.Cell.Box.Top < above - (size / 4) || Math.Abs(span.Cell.Box.Top - begin) * 4 > size)
            {
                return null;
            }

            if (span.Parts.Count > 0)
            {
                if (Begin(span.Parts, span.Cell.Box.Bottom, size) is not { } below)
                {
                    return null;
                }

                places.AddRange(below);
            }
        }

        return places;
    }

    /// <summary>Where the rows end when headings stand in the last of theirs: those of columns at one height, groups above their parts.</summary>
    private static List<int>? End(IReadOnlyList<HeadingSpan> spans, int above, int lowest, int size)
    {
        var places = new List<int>();
        foreach (var span in spans)
        {
            if (span.Cell.Box.Top < above - (size / 4) || (span.Parts.Count == 0 && Math.Abs(span.Cell.Box.Bottom - lowest) * 4 > size))
            {
                return null;
            }

            places.Add(span.Cell.Box.Bottom);
            if (span.Parts.Count > 0)
            {
                if (End(span.Parts, span.Cell.Box.Bottom, lowest, size) is not { } below)
                {
                    return null;
                }

                places.AddRange(below);
            }
        }

        return places;
    }

    private static int Lowest(IReadOnlyList<HeadingSpan> spans) => spans.Max(span => span.Parts.Count == 0 ? span.Cell.Box.Bottom : Lowest(span.Parts));
}
