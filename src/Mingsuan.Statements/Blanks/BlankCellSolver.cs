using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Relations;

namespace Mingsuan.Statements.Blanks;

/// <summary>
/// Puts the numbers of a block back into their columns: of all assignments the one is taken that breaks the fewest relations,
/// inside rows, between a row and the rows below it, and against other statements. Rows for which another assignment breaks no
/// more are uncertain. The structure is inferred here; the amounts are as printed.
/// </summary>
internal sealed class BlankCellSolver
{
    // Where all holds, a dropped state could hide a second solution; where something is broken, likeness decides anyway.
    private const int MostStatesWhereAllHolds = 1500;
    private const int MostStatesWhereBroken = 150;

    private readonly BlockProblem _problem;
    private readonly List<Choice>[] _choices;
    private readonly List<int>[] _children;
    private readonly int[] _parent;
    private readonly int?[] _excluded;
    private readonly bool _strict;
    private readonly HashSet<int> _truncated;
    private readonly Dictionary<(int Row, int Choice), Solution?> _solved = [];
    private int _bound = int.MaxValue;
    private int?[] _best = [];
    private (int Broken, int Unlike) _cost;

    private BlankCellSolver(BlockProblem problem, Func<Coordinates, decimal?> known, bool strict)
    {
        _problem = problem;
        _strict = strict;
        var reader = new RowChoices(problem, known, strict);
        _truncated = reader.Truncated;
        int count = problem.Rows.Count;
        _choices = [.. Enumerable.Range(0, count).Select(reader.Of)];
        _children = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        _parent = new int[count];
        _excluded = new int?[count];
        Array.Fill(_parent, -1);
        var positions = Enumerable.Range(0, count).Where(row => problem.Rows[row].Meaning is not null).ToList();
        foreach (var (total, parts) in Additivity.Sums(positions.ConvertAll(row => problem.Rows[row].Meaning!)))
        {
            foreach (int part in parts.Where(part => _parent[positions[part]] < 0))
            {
                _children[positions[total]].Add(positions[part]);
                _parent[positions[part]] = positions[total];
            }
        }
    }

    /// <summary>Solves a block.</summary>
    /// <param name="problem">The rows and columns.</param>
    /// <param name="known">What other statements say of a question; null when they do not.</param>
    /// <param name="strict">True when only relations may decide, never the likeness of rows.</param>
    public static BlankCellSolver Solve(BlockProblem problem, Func<Coordinates, decimal?> known, bool strict = false)
    {
        var solver = new BlankCellSolver(problem, known, strict);
        solver._best = solver.SolveInSteps(out solver._cost);
        return solver;
    }

    /// <summary>How many relations the best assignment breaks, a row of which the numbers do not fit the columns counted as several.</summary>
    public int Broken => _cost.Broken + (_choices.Count(choices => choices.Count == 0) * 5);

    /// <summary>For each row its values by column and whether they are certain; null where the numbers do not fit the columns.</summary>
    public IReadOnlyList<(decimal?[] Values, bool Certain)?> Assignment()
    {
        var result = new List<(decimal?[] Values, bool Certain)?>();
        for (int row = 0; row < _best.Length; row++)
        {
            result.Add(_best[row] is { } choice ? (_choices[row][choice].Values, IsCertain(row, choice, _cost)) : null);
        }

        return result;
    }

    /// <summary>
    /// First only the choices that break least in their own row. When everything holds with them, no other choice needs a look;
    /// otherwise the rows where something is broken get all their choices, and what is broken so far bounds the search.
    /// </summary>
    private int?[] SolveInSteps(out (int Broken, int Unlike) cost)
    {
        var all = _choices.ToArray();
        for (int row = 0; row < all.Length; row++)
        {
            int least = all[row].Count == 0 ? 0 : all[row].Min(choice => choice.Cost);
            _choices[row] = all[row].FindAll(choice => choice.Cost == least);
        }

        var best = SolveAll(out cost);
        if (cost.Broken == 0)
        {
            return best;
        }

        foreach (int row in Troubled(best))
        {
            _choices[row] = all[row];
        }

        _solved.Clear();
        _bound = cost.Broken;
        return SolveAll(out cost);
    }

    /// <summary>The rows in which something is broken, and those that differ from the sum of the rows below them.</summary>
    private HashSet<int> Troubled(int?[] best)
    {
        var troubled = new HashSet<int>();
        for (int row = 0; row < best.Length; row++)
        {
            if (best[row] is not { } choice)
            {
                continue;
            }

            var own = _choices[row][choice];
            if (own.Cost > 0)
            {
                troubled.Add(row);
            }

            for (int column = 0; column < own.Values.Length && _children[row].Count > 0; column++)
            {
                var parts = _children[row].Select(child => best[child] is { } part ? _choices[child][part].Values[column] : null).OfType<decimal>().ToList();
                if (_problem.Breaks(own.Values[column], parts.Sum(), parts.Count))
                {
                    troubled.Add(row);
                }
            }
        }

        return troubled;
    }

    /// <summary>A row is certain when every solution without its choice breaks more relations.</summary>
    private bool IsCertain(int row, int choice, (int Broken, int Unlike) cost)
    {
        if (_strict && _truncated.Contains(row))
        {
            return false;
        }

        if (_choices[row].Count == 1)
        {
            return true;
        }

        _bound = cost.Broken;
        _excluded[row] = choice;
        Forget(row);
        SolveAll(out var without);
        _excluded[row] = null;
        Forget(row);

        // When everything holds, only relations decide; when something is wrong anyway, likeness to the rows above may.
        return cost.Broken == 0 || _strict ? without.Broken > cost.Broken : without.CompareTo(cost) > 0;
    }

    private void Forget(int row)
    {
        for (int above = row; above >= 0; above = _parent[above])
        {
            for (int choice = 0; choice < _choices[above].Count; choice++)
            {
                _solved.Remove((above, choice));
            }
        }
    }

    private int?[] SolveAll(out (int Broken, int Unlike) cost)
    {
        var best = new int?[_choices.Length];
        cost = (0, 0);
        for (int row = 0; row < _choices.Length; row++)
        {
            if (_parent[row] >= 0 || _choices[row].Count == 0)
            {
                continue;
            }

            var top = Options(row).Select(choice => Solve(row, choice)).OfType<Solution>().MinBy(solution => (solution.Broken, solution.Unlike));
            cost = top is null ? (int.MaxValue / 2, 0) : (cost.Broken + top.Broken, cost.Unlike + top.Unlike);
            top?.Apply(best);
        }

        return best;
    }

    private IEnumerable<int> Options(int row) => Enumerable.Range(0, _choices[row].Count).Where(choice => _excluded[row] != choice);

    /// <summary>The best solution of a row and all rows below it, given the choice for the row; null when all break more than the bound.</summary>
    private Solution? Solve(int row, int choice)
    {
        if (!_solved.TryGetValue((row, choice), out var solution))
        {
            _solved[(row, choice)] = solution = SolveAnew(row, choice);
        }

        return solution;
    }

    private Solution? SolveAnew(int row, int choice)
    {
        var own = _choices[row][choice];
        if (own.Cost > _bound)
        {
            return null;
        }

        var children = _children[row].FindAll(child => _choices[child].Count > 0);
        if (children.Count == 0)
        {
            return new Solution(row, choice, own.Cost, 0, null);
        }

        Solution? best = null;
        foreach (var state in Below(own, children))
        {
            int broken = own.Cost + state.Broken;
            for (int column = 0; column < own.Values.Length; column++)
            {
                // A blank total over filled parts was counted when the first part was put there.
                if (own.Values[column].HasValue && _problem.Breaks(own.Values[column], state.Sums[column], state.Counts[column]))
                {
                    broken++;
                }
            }

            if (broken <= _bound && (best is null || (broken, state.Unlike).CompareTo((best.Broken, best.Unlike)) < 0))
            {
                best = new Solution(row, choice, broken, state.Unlike, state);
            }
        }

        return best;
    }

    /// <summary>The sums that the rows below a row can come to, each with what it breaks least.</summary>
    private IEnumerable<State> Below(Choice own, List<int> children)
    {
        var empty = State.Empty(own.Values.Length);
        var states = new Dictionary<State, State>(StateSums.Comparer) { [empty] = empty };
        foreach (int child in children)
        {
            var next = new Dictionary<State, State>(StateSums.Comparer);
            foreach (int option in Options(child))
            {
                if (Solve(child, option) is not { } solution)
                {
                    continue;
                }

                foreach (var state in states.Values)
                {
                    var extended = state.Add(_choices[child][option], own, solution);
                    if (own.Cost + extended.Broken <= _bound
                        && (!next.TryGetValue(extended, out var other) || (extended.Broken, extended.Unlike).CompareTo((other.Broken, other.Unlike)) < 0))
                    {
                        next.Remove(extended);
                        next[extended] = extended;
                    }
                }
            }

            int most = _bound == 0 ? MostStatesWhereAllHolds : MostStatesWhereBroken;
            states = next.Count <= most ? next
                : next.Values.OrderBy(state => (state.Broken, state.Unlike)).Take(most).ToDictionary(state => state, StateSums.Comparer);
        }

        return states.Values;
    }
}
