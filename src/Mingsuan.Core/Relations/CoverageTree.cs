using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Relations;

/// <summary>
/// Which of a list of coordinates stand directly below which: a child is covered by its parent with nothing of the list between them.
/// The lists of a statement may be long (thousands of projects), the ways in which its rows are restricted are few; the work grows
/// with the length of the list and not with its square.
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

        var covers = new CoverIndex(list);
        var covering = new List<int>();
        for (int child = 0; child < list.Count; child++)
        {
            covers.Covering(child, covering);
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

    /// <summary>
    /// Members of one dimension of the first child of which none covers another keep all children apart; only where no dimension
    /// does, each pair is looked at.
    /// </summary>
    private static bool AreDisjoint(IReadOnlyList<Coordinates> list, List<int> positions)
    {
        if (positions.Count > 2 && list[positions[0]].Members.Any(member => AreApart(list, positions, member.Dimension)))
        {
            return true;
        }

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

    /// <summary>Sorted by their paths, a member that covers others stands directly before one of them.</summary>
    private static bool AreApart(IReadOnlyList<Coordinates> list, List<int> positions, Dimension dimension)
    {
        string[] paths = [.. positions.Select(position => list[position][dimension].Path)];
        Array.Sort(paths, StringComparer.Ordinal);
        if (paths[0].Length == 0)
        {
            return false;
        }

        for (int index = 1; index < paths.Length; index++)
        {
            if (paths[index].StartsWith(paths[index - 1], StringComparison.Ordinal))
            {
                return false;
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
