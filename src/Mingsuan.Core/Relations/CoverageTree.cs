using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Relations;

/// <summary>
/// Which of a list of coordinates stand directly below which: a child is covered by its parent with nothing of the list between them.
/// </summary>
internal static class CoverageTree
{
    /// <summary>For each position of the list the positions of its direct children; equal coordinates are not each other's children.</summary>
    public static List<int>[] Children(IReadOnlyList<Coordinates> list)
    {
        var children = new List<int>[list.Count];
        for (int index = 0; index < list.Count; index++)
        {
            children[index] = [];
        }

        var covering = new List<int>();
        for (int child = 0; child < list.Count; child++)
        {
            covering.Clear();
            for (int candidate = 0; candidate < list.Count; candidate++)
            {
                if (candidate != child && list[candidate].StrictlyCovers(list[child]))
                {
                    covering.Add(candidate);
                }
            }

            foreach (int parent in covering)
            {
                if (!covering.Exists(between => between != parent && list[parent].StrictlyCovers(list[between])))
                {
                    children[parent].Add(child);
                }
            }
        }

        return children;
    }

    /// <summary>
    /// Splits children into groups that can be added up: all together when no two overlap, otherwise one group for each
    /// set of dimensions in which they refine the parent (by fund and by nature side by side). A group that still overlaps is left out.
    /// </summary>
    public static IEnumerable<List<int>> Groups(IReadOnlyList<Coordinates> list, int parent, List<int> children)
    {
        if (AreDisjoint(list, children))
        {
            yield return children;
            yield break;
        }

        foreach (var group in children.GroupBy(child => RefinedDimensions(list[parent], list[child])))
        {
            var members = group.ToList();
            if (AreDisjoint(list, members))
            {
                yield return members;
            }
        }
    }

    private static bool AreDisjoint(IReadOnlyList<Coordinates> list, List<int> positions)
    {
        for (int first = 0; first < positions.Count; first++)
        {
            for (int second = first + 1; second < positions.Count; second++)
            {
                if (!list[positions[first]].IsDisjointFrom(list[positions[second]]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static int RefinedDimensions(Coordinates parent, Coordinates child)
    {
        int set = 0;
        foreach (var member in child.Members)
        {
            if (!member.Equals(parent[member.Dimension]))
            {
                set |= 1 << member.Dimension.Index;
            }
        }

        return set;
    }
}
