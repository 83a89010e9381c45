namespace Mingsuan.Statements.Headings;

/// <summary>
/// All ways to arrange a run of headings in a number of columns: some of the first are groups of the later ones, and some of
/// those groups of still later ones.
/// </summary>
internal static class HeadingArrangements
{
    private const int MostLevels = 3;
    private const int MostArrangements = 50_000;

    /// <summary>The arrangements; bounded, the flatter ones first.</summary>
    /// <param name="leaves">The headings.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="plain">True when headings that seldom head others are not tried as groups.</param>
    public static IEnumerable<List<HeadingTree>> Of(List<HeadingTree> leaves, int columns, bool plain = false)
    {
        for (int levels = 1; levels <= MostLevels; levels++)
        {
            foreach (var arrangement in Arrange(leaves, columns, levels, plain).Take(MostArrangements))
            {
                yield return arrangement;
            }
        }
    }

    private static IEnumerable<List<HeadingTree>> Arrange(List<HeadingTree> leaves, int columns, int levels, bool plain)
    {
        int groups = leaves.Count - columns;
        if (levels == 1)
        {
            if (groups == 0)
            {
                yield return leaves;
            }

            yield break;
        }

        for (int top = 1; top < leaves.Count && groups > 0; top++)
        {
            // The top row has some of the groups, the rows below it the others.
            for (int own = 1; own <= Math.Min(top, groups); own++)
            {
                foreach (var below in Arrange(leaves.GetRange(top, leaves.Count - top), columns - (top - own), levels - 1, plain))
                {
                    foreach (var arrangement in Place(leaves, 0, top, below, 0, own, plain))
                    {
                        yield return arrangement;
                    }
                }
            }
        }
    }

    /// <summary>Arranges the headings from <paramref name="index"/> to <paramref name="top"/> over what stands below from <paramref name="next"/> on.</summary>
    private static IEnumerable<List<HeadingTree>> Place(List<HeadingTree> leaves, int index, int top, List<HeadingTree> below, int next, int groups, bool plain)
    {
        if (index == top)
        {
            if (groups == 0 && next == below.Count)
            {
                yield return [];
            }

            yield break;
        }

        if (top - index > groups)
        {
            foreach (var rest in Place(leaves, index + 1, top, below, next, groups, plain))
            {
                yield return [leaves[index], .. rest];
            }
        }

        for (int size = plain ? 2 : 1; groups > 0 && (!plain || leaves[index].CanHead) && size <= below.Count - next - (groups - 1); size++)
        {
            var group = leaves[index] with { Children = below.GetRange(next, size) };
            foreach (var rest in Place(leaves, index + 1, top, below, next + size, groups - 1, plain))
            {
                yield return [group, .. rest];
            }
        }
    }
}
