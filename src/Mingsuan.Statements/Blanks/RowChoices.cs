using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Relations;

namespace Mingsuan.Statements.Blanks;

/// <summary>Lists the ways to put the numbers of one row into columns, and what each way breaks inside the row and against what is known.</summary>
internal sealed class RowChoices
{
    private const int MostChoices = 6;
    private const int MostChoicesWhenStrict = 40;
    private const int MostCombinations = 20_000;

    private readonly BlockProblem _problem;
    private readonly List<(int Total, List<int> Parts)> _sums = [];
    private readonly Func<Coordinates, decimal?> _known;
    private readonly int _most;

    /// <summary>Prepares the sums among the columns.</summary>
    /// <param name="problem">The block.</param>
    /// <param name="known">What other statements say of a question, zero when it is published to be nothing, null when they do not.</param>
    /// <param name="strict">True when more ways are listed, so that none is missed.</param>
    public RowChoices(BlockProblem problem, Func<Coordinates, decimal?> known, bool strict)
    {
        _most = strict ? MostChoicesWhenStrict : MostChoices;
        _problem = problem;
        _known = known;
        var positions = Enumerable.Range(0, problem.Columns.Count).Where(column => problem.Columns[column] is not null).ToList();
        foreach (var (total, parts) in Additivity.Sums(positions.ConvertAll(column => problem.Columns[column]!)))
        {
            _sums.Add((positions[total], [.. parts.Select(part => positions[part])]));
        }
    }

    /// <summary>The rows with more ways than are listed.</summary>
    public HashSet<int> Truncated { get; } = [];

    /// <summary>The ways that break least, best first; at most a few, none worse than the best by more than one.</summary>
    public List<Choice> Of(int row)
    {
        var (numbers, meaning, settled) = _problem.Rows[row];
        int columns = _problem.Columns.Count;
        if (numbers.Count > columns)
        {
            return [];
        }

        var known = new decimal?[columns];
        for (int column = 0; column < columns && meaning is not null; column++)
        {
            if (_problem.Columns[column]?.Meet(meaning) is { } question)
            {
                known[column] = _known(question);
            }
        }

        if (settled is not null)
        {
            return [new Choice(settled, Cost(settled, known))];
        }

        var choices = new List<Choice>();
        int tried = 0;
        Place(0, 0, new decimal?[columns]);
        if (choices.Count == 0)
        {
            return choices;
        }

        int best = choices.Min(choice => choice.Cost);
        var good = choices.Where(choice => choice.Cost <= best + 1).OrderBy(choice => choice.Cost).ToList();
        if (good.Count > _most || tried > MostCombinations)
        {
            Truncated.Add(row);
        }

        return [.. good.Take(_most)];

        void Place(int column, int next, decimal?[] values)
        {
            if (++tried > MostCombinations)
            {
                return;
            }

            if (next == numbers.Count)
            {
                choices.Add(new Choice([.. values], Cost(values, known)));
                return;
            }

            if (columns - column < numbers.Count - next)
            {
                return;
            }

            values[column] = numbers[next];
            Place(column + 1, next + 1, values);
            values[column] = null;
            Place(column + 1, next, values);
        }
    }

    private int Cost(decimal?[] values, decimal?[] known)
    {
        int cost = 0;
        foreach (var (total, parts) in _sums)
        {
            decimal sum = 0m;
            int count = 0;
            foreach (int part in parts)
            {
                if (values[part] is { } value)
                {
                    sum += value;
                    count++;
                }
            }

            if (_problem.Breaks(values[total], sum, count))
            {
                cost += 1;
            }
        }

        for (int column = 0; column < values.Length; column++)
        {
            if (known[column] is { } expected && Math.Abs((values[column] ?? 0m) - expected) > _problem.Step)
            {
                cost += 1;
            }
        }

        return cost;
    }
}
