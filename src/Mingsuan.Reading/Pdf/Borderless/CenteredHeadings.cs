namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>
/// Which columns headings cover that stand over the middle of them: a heading over four columns also stands over the middle of the inner
/// two. All such arrangements are tried, and those are kept whose headings stand at heights that rows can have.
/// </summary>
internal static class CenteredHeadings
{
    private const int MostPlacements = 500;

    /// <summary>The arrangements; the one given, in doubt, when none has such rows.</summary>
    /// <param name="fit">An arrangement that fits from left to right.</param>
    public static IReadOnlyList<StyledFit> Of(HeadingFit fit)
    {
        int size = fit.Leaves[0].Size;
        var groups = fit.Groups.Select(group => group.Cell).ToList();
        var found = new List<StyledFit>();
        foreach (var placement in Place(fit, groups, 0, [], size).Take(MostPlacements))
        {
            var tree = Tree(placement, fit.Leaves);
            found.AddRange(Enum.GetValues<VerticalAlign>().Where(vertical => HeadingRowsFit.Holds(tree, vertical, size))
                .Select(vertical => new StyledFit(new HeadingStyle(HorizontalAlign.Center, vertical), fit with { Groups = placement })));
        }

        return found.Count > 0 ? found : [new StyledFit(default, fit with { IsAmbiguous = true })];
    }

    /// <summary>All ways to place headings from one on over ranges of columns of which none cuts another.</summary>
    private static IEnumerable<List<(HeadingCell Cell, int First, int Last)>> Place(HeadingFit fit, List<HeadingCell> groups, int index, List<(HeadingCell Cell, int First, int Last)> placed, int size)
    {
        if (index == groups.Count)
        {
            yield return [.. placed];
            yield break;
        }

        var group = groups[index];
        for (int first = 0; first < fit.Leaves.Length; first++)
        {
            for (int last = first; last < fit.Leaves.Length && IsLower(fit.Leaves[last], group); last++)
            {
                if (fit.IsMiddle(group, first, last, size) && placed.TrueForAll(lower => Nests(lower, group, first, last)))
                {
                    placed.Add((group, first, last));
                    foreach (var placement in Place(fit, groups, index + 1, placed, size))
                    {
                        yield return placement;
                    }

                    placed.RemoveAt(placed.Count - 1);
                }
            }
        }
    }

    private static bool IsLower(HeadingCell cell, HeadingCell than) => (cell.Box.CenterY - than.Box.CenterY) * 5 > than.Size * 3;

    private static bool Nests((HeadingCell Cell, int First, int Last) lower, HeadingCell group, int first, int last) =>
        lower.Last < first || lower.First > last || (lower.First >= first && lower.Last <= last && IsLower(lower.Cell, group));

    private static List<HeadingSpan> Tree(IEnumerable<(HeadingCell Cell, int First, int Last)> groups, HeadingCell[] leaves)
    {
        var top = new List<HeadingSpan>();
        var open = new Stack<HeadingSpan>();
        foreach (var (cell, first, last) in groups.Concat(leaves.Select((leaf, column) => (leaf, column, column))).OrderBy(span => span.Item2).ThenByDescending(span => span.Item3).ThenBy(span => span.Item1.Box.CenterY))
        {
            while (open.TryPeek(out var before) && before.Last < first)
            {
                open.Pop();
            }

            var span = new HeadingSpan(cell, first) { Last = last };
            (open.TryPeek(out var above) ? above.Parts : top).Add(span);
            open.Push(span);
        }

        return top;
    }
}
