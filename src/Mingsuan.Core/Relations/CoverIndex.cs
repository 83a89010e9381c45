using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Relations;

/// <summary>
/// Finds which coordinates of a list cover one of them without looking at all of them. Coordinates that cover another restrict
/// some of its dimensions only, each to the same member or one above it; the combinations of what the list has of these are few
/// and are looked up.
/// </summary>
internal sealed class CoverIndex
{
    private const int FewEnough = 40;
    private const int MostLookUps = 4_096;

    private readonly IReadOnlyList<Coordinates> _list;
    private readonly Dictionary<Coordinates, List<int>> _positions = [];
    private readonly Dictionary<Dimension, HashSet<string>> _members = [];
    private readonly HashSet<int> _sets = [];

    /// <summary>Takes the list.</summary>
    public CoverIndex(IReadOnlyList<Coordinates> list)
    {
        _list = list;
        if (list.Count <= FewEnough)
        {
            return;
        }

        for (int index = 0; index < list.Count; index++)
        {
            if (!_positions.TryGetValue(list[index], out var same))
            {
                _positions[list[index]] = same = [];
            }

            same.Add(index);
            int set = 0;
            foreach (var member in list[index].Members)
            {
                set |= 1 << member.Dimension.Index;
                if (!_members.TryGetValue(member.Dimension, out var ids))
                {
                    _members[member.Dimension] = ids = new HashSet<string>(StringComparer.Ordinal);
                }

                ids.Add(member.Path);
            }

            _sets.Add(set);
        }
    }

    /// <summary>Gathers the positions of what strictly covers one position, in the order of the list.</summary>
    public void Covering(int child, List<int> covering)
    {
        covering.Clear();
        var own = _list[child];
        if (_list.Count <= FewEnough || LookUps(own) > MostLookUps)
        {
            for (int candidate = 0; candidate < _list.Count; candidate++)
            {
                if (candidate != child && _list[candidate].StrictlyCovers(own))
                {
                    covering.Add(candidate);
                }
            }

            return;
        }

        foreach (int set in _sets)
        {
            Gather(own, set, 0, Coordinates.Everything, covering);
        }

        covering.Sort();
    }

    private void Gather(Coordinates own, int set, int from, Coordinates made, List<int> covering)
    {
        for (int index = from; index < StandardDimensions.All.Count; index++)
        {
            if ((set & (1 << index)) == 0)
            {
                continue;
            }

            var dimension = StandardDimensions.All[index];
            foreach (var above in Above(own[dimension]))
            {
                Gather(own, set, index + 1, made.With(above), covering);
            }

            return;
        }

        if (!made.Equals(own) && _positions.TryGetValue(made, out var same))
        {
            covering.AddRange(same);
        }
    }

    /// <summary>The member and those above it that the list has; nothing for the root, which restricts nothing.</summary>
    private IEnumerable<Member> Above(Member member)
    {
        if (member.IsRoot || !_members.TryGetValue(member.Dimension, out var known))
        {
            yield break;
        }

        for (int length = 1; length <= member.Path.Length; length++)
        {
            string path = member.Path[..length];
            if (known.Contains(path) && member.Dimension.At(path) is { } above)
            {
                yield return above;
            }
        }
    }

    private int LookUps(Coordinates own)
    {
        int ways = 1;
        foreach (var member in own.Members)
        {
            ways *= 1 + Above(member).Count();
            if (ways > MostLookUps)
            {
                break;
            }
        }

        return ways;
    }
}
