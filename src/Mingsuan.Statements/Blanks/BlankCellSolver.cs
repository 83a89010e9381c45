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
    private const int MostStates = 3000;

    private readonly BlockProblem _problem;
    private readonly List<Choice>[] _choices;
    private readonly List<int>[] _children;
    private readonly int[] _parent;
    private readonly int?[] _excluded;
    private readonly Dictionary<(int Row, int Choice), Solution> _solved = [];

    private BlankCellSolver(BlockProblem problem, Func<Coordinates, decimal?> known)
    {
        _problem = problem;
        var reader = new RowChoices(problem, known);
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
    /// <param name="broken">How many relations the best assignment breaks.</param>
    /// <returns>For each row its values by column and whether they are certain; null where the numbers do not fit the columns.</returns>
    public static IReadOnlyList<(decimal?[] Values, bool Certain)?> Solve(BlockProblem problem, Func<Coordinates, decimal?> known, out int broken)
    {
        var solver = new BlankCellSolver(problem, known);
        var best = solver.SolveAll(out var cost);
        broken = cost.Broken;
        var result = new List<(decimal?[] Values, bool Certain)?>();
        for (int row = 0; row < best.Length; row++)
        {
            result.Add(best[row] is { } choice ? (solver._choices[row][choice].Values, solver.IsCertain(row, choice, cost)) : null);
        }

        return result;
    }

    /// <summary>A row is certain when every solution without its choice breaks more relations.</summary>
    private bool IsCertain(int row, int choice, (int Broken, int Unlike) cost)
    {
        if (_choices[row].Count == 1)
        {
            return true;
        }

        _excluded[row] = choice;
        _solved.Clear();
        SolveAll(out var without);
        _excluded[row] = null;

        // When everything holds, only relations decide; when something is wrong anyway, likeness to the rows above may.
        return cost.Broken == 0 ? without.Broken > 0 : without.CompareTo(cost) > 0;
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

            var top = Options(row).Select(choice => Solve(row, choice)).MinBy(solution => (solution.Broken, solution.Unlike));
            if (top is not null)
            {
                cost = (cost.Broken + top.Broken, cost.Unlike + top.Unlike);
                top.Apply(best);
            }
        }

        return best;
    }

    private IEnumerable<int> Options(int row) => Enumerable.Range(0, _choices[row].Count).Where(choice => _excluded[row] != choice);

    /// <summary>The best solution of a row and all rows below it, given the choice for the row.</summary>
    private Solution Solve(int row, int choice)
    {
        if (!_solved.TryGetValue((row, choice), out var solution))
        {
            _solved[(row, choice)] = solution = SolveAnew(row, choice);
        }

        return solution;
    }

    private Solution SolveAnew(int row, int choice)
    {
        var own = _choices[row][choice];
        var children = _children[row].FindAll(child => _choices[child].Count > 0);
        if (children.Count == 0)
        {
            return new Solution(row, choice, own.Cost, 0, null);
        }

        var states = new Dictionary<string, State>(StringComparer.Ordinal) { [string.Empty] = State.Empty(_problem.Columns.Count) };
        foreach (int child in children)
        {
            var options = Options(child).Select(option => (Values: _choices[child][option], Solution: Solve(child, option))).ToList();
            var next = new Dictionary<string, State>(StringComparer.Ordinal);
            foreach (var state in states.Values)
            {
                foreach (var (values, solution) in options)
                {
                    var extended = state.Add(values, own, solution);
                    string key = extended.Key;
                    if (!next.TryGetValue(key, out var other) || (extended.Broken, extended.Unlike).CompareTo((other.Broken, other.Unlike)) < 0)
                    {
                        next[key] = extended;
                    }
                }
            }

            states = next.Count <= MostStates ? next
                : next.OrderBy(pair => (pair.Value.Broken, pair.Value.Unlike)).Take(MostStates).ToDictionary(StringComparer.Ordinal);
        }

        Solution? best = null;
        foreach (var state in states.Values)
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

            if (best is null || (broken, state.Unlike).CompareTo((best.Broken, best.Unlike)) < 0)
            {
                best = new Solution(row, choice, broken, state.Unlike, state);
            }
        }

        return best!;
    }

    private sealed record Solution(int Row, int Choice, int Broken, int Unlike, State? Below)
    {
        public void Apply(int?[] best)
        {
            best[Row] = Choice;
            for (var state = Below; state?.Last is not null; state = state.Before)
            {
                state.Last.Apply(best);
            }
        }
    }

    /// <summary>The sums so far of the rows below one row.</summary>
    private sealed record State(decimal[] Sums, int[] Counts, int Broken, int Unlike, Solution? Last, State? Before)
    {
        public string Key => string.Join('|', Sums);

        public static State Empty(int columns) => new(new decimal[columns], new int[columns], 0, 0, null, null);

        public State Add(Choice values, Choice parent, Solution solution)
        {
            decimal[] sums = [.. Sums];
            int[] counts = [.. Counts];
            int broken = Broken + solution.Broken;
            for (int column = 0; column < sums.Length; column++)
            {
                if (values.Values[column] is { } value)
                {
                    sums[column] += value;
                    if (counts[column]++ == 0 && !parent.Values[column].HasValue)
                    {
                        broken++;
                    }
                }
            }

            return new State(sums, counts, broken, Unlike + solution.Unlike + values.DifferenceFrom(parent), solution, this);
        }
    }
}
