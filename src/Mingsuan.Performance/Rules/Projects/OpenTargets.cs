using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>
/// The target tables that no listed project has taken yet. A table is found by its code or by its name at once, however many there are; only a
/// project whose name is written otherwise is compared with what is left.
/// </summary>
internal sealed class OpenTargets
{
    private readonly IReadOnlyList<PerformanceTarget> _targets;
    private readonly string[] _keys;
    private readonly bool[] _isTaken;
    private readonly Dictionary<string, Queue<int>> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<int>> _byKey = new(StringComparer.Ordinal);

    /// <summary>All tables are open.</summary>
    /// <param name="targets">The tables in order.</param>
    public OpenTargets(IReadOnlyList<PerformanceTarget> targets)
    {
        _targets = targets;
        _keys = new string[targets.Count];
        _isTaken = new bool[targets.Count];
        for (var index = 0; index < targets.Count; index++)
        {
            _keys[index] = ProjectNames.Key(ProjectNames.Of(targets[index]));
            Add(_byKey, _keys[index], index);
            if (targets[index].Code is { Length: > 0 } code)
            {
                Add(_byCode, code, index);
            }
        }
    }

    /// <summary>The tables that nobody took, in order.</summary>
    public IEnumerable<PerformanceTarget> Left => _targets.Where((_, index) => !_isTaken[index]);

    /// <summary>Takes the table of a project: the first with its code, else with its name, else with nearly its name.</summary>
    /// <param name="project">The name, or in a list with a column of codes the code.</param>
    /// <returns>False when no table is the project's.</returns>
    public bool Take(string project)
    {
        var key = ProjectNames.Key(project);
        var found = First(_byCode, project) ?? First(_byKey, key) ?? Alike(key);
        if (found is { } index)
        {
            _isTaken[index] = true;
        }

        return found is not null;
    }

    private int? Alike(string key)
    {
        for (var index = 0; index < _keys.Length; index++)
        {
            if (!_isTaken[index] && ProjectNames.SameKeys(_keys[index], key))
            {
                return index;
            }
        }

        return null;
    }

    private int? First(Dictionary<string, Queue<int>> tables, string key)
    {
        if (!tables.TryGetValue(key, out var waiting))
        {
            return null;
        }

        while (waiting.TryPeek(out var index))
        {
            if (!_isTaken[index])
            {
                return index;
            }

            waiting.Dequeue();
        }

        return null;
    }

    private static void Add(Dictionary<string, Queue<int>> tables, string key, int index)
    {
        if (!tables.TryGetValue(key, out var waiting))
        {
            tables.Add(key, waiting = new Queue<int>());
        }

        waiting.Enqueue(index);
    }
}
