using Mingsuan.Core.Figures;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Relations;

/// <summary>
/// Decides whether exact values exist that round to all figures and satisfy all relations at once. Narrowing intervals
/// (<see cref="JointTightening"/>) misses contradictions that run in circles through rows and columns; this does not.
/// The method is the general simplex of Dutertre and de Moura (“A Fast Linear-Arithmetic Solver for DPLL(T)”, CAV 2006): it starts
/// from the printed values, where only rounding differences violate anything, so that few steps are needed.
/// </summary>
internal sealed class JointFeasibility
{
    // Far below a cent; guards against the last digits of a division.
    private const decimal Tolerance = 0.000001m;
    private const int MostSteps = 5_000;

    private readonly List<decimal> _low = [];
    private readonly List<decimal> _high = [];
    private readonly List<decimal> _value = [];
    private readonly List<Figure?> _figure = [];

    // By variable: the terms of a basic variable, null for one that is not basic; and the basic variables that a variable is a term of.
    private readonly List<Dictionary<int, decimal>?> _rows = [];
    private readonly List<HashSet<int>> _uses = [];

    private JointFeasibility(IReadOnlyList<Relation> relations)
    {
        var variables = new Dictionary<Figure, int>(ReferenceEqualityComparer.Instance);
        foreach (var relation in relations)
        {
            int row = Variable(-relation.Slack, relation.Slack, 0m, null);
            var terms = new Dictionary<int, decimal>();
            foreach (var figure in relation.Figures)
            {
                if (!variables.TryGetValue(figure, out int variable))
                {
                    var interval = figure.Interval;
                    variables[figure] = variable = Variable(interval.Low, interval.High, interval.Middle, figure);
                }

                decimal factor = ReferenceEquals(figure, relation.Total) ? 1m : -1m;
                terms[variable] = terms.GetValueOrDefault(variable) + factor;
                _value[row] += factor * _value[variable];
            }

            _rows[row] = terms;
            foreach (int variable in terms.Keys)
            {
                _uses[variable].Add(row);
            }
        }
    }

    /// <summary>The figures of a contradiction, or null when exact values exist (or the search was given up after very many steps).</summary>
    /// <param name="relations">Relations that hold one by one.</param>
    public static IReadOnlyList<Figure>? FindContradiction(IReadOnlyList<Relation> relations) => new JointFeasibility(relations).Solve();

    private List<Figure>? Solve()
    {
        for (int step = 0; step < MostSteps; step++)
        {
            // Always the first: Bland's rule keeps the search from running in circles.
            int basic = FirstViolated();
            if (basic < 0)
            {
                return null;
            }

            bool raise = _value[basic] < _low[basic];
            int entering = FirstMovable(_rows[basic]!, raise);
            if (entering < 0)
            {
                return [.. _rows[basic]!.Keys.Append(basic).Select(variable => _figure[variable]).OfType<Figure>()];
            }

            Move(basic, entering, (raise ? _low[basic] : _high[basic]) - _value[basic]);
            Pivot(basic, entering);
        }

        return null;
    }

    private int FirstViolated()
    {
        for (int variable = 0; variable < _rows.Count; variable++)
        {
            if (_rows[variable] is not null && IsViolated(variable))
            {
                return variable;
            }
        }

        return -1;
    }

    private int FirstMovable(Dictionary<int, decimal> terms, bool raise)
    {
        int first = -1;
        foreach (var (variable, coefficient) in terms)
        {
            if ((first < 0 || variable < first) && CanMove(variable, raise == coefficient > 0m))
            {
                first = variable;
            }
        }

        return first;
    }

    private bool IsViolated(int variable) => _value[variable] < _low[variable] - Tolerance || _value[variable] > _high[variable] + Tolerance;

    private bool CanMove(int variable, bool up) => up ? _value[variable] < _high[variable] : _value[variable] > _low[variable];

    /// <summary>Brings a basic variable to its bound by moving one that is not basic.</summary>
    private void Move(int basic, int entering, decimal change)
    {
        decimal step = change / _rows[basic]![entering];
        foreach (int row in _uses[entering])
        {
            _value[row] += step * _rows[row]![entering];
        }

        _value[entering] += step;
    }

    private void Pivot(int basic, int entering)
    {
        var terms = _rows[basic]!;
        decimal factor = terms[entering];
        var solved = new Dictionary<int, decimal> { [basic] = 1m / factor };
        foreach (var (variable, coefficient) in terms)
        {
            _uses[variable].Remove(basic);
            if (variable != entering)
            {
                solved[variable] = -coefficient / factor;
            }
        }

        _rows[basic] = null;
        foreach (int row in _uses[entering].ToList())
        {
            Substitute(row, entering, solved);
        }

        _rows[entering] = solved;
        foreach (int variable in solved.Keys)
        {
            _uses[variable].Add(entering);
        }
    }

    private void Substitute(int row, int entering, Dictionary<int, decimal> solved)
    {
        var terms = _rows[row]!;
        terms.Remove(entering, out decimal factor);
        _uses[entering].Remove(row);
        foreach (var (variable, coefficient) in solved)
        {
            decimal sum = terms.GetValueOrDefault(variable) + (factor * coefficient);
            if (Math.Abs(sum) < Tolerance)
            {
                terms.Remove(variable);
                _uses[variable].Remove(row);
            }
            else
            {
                terms[variable] = sum;
                _uses[variable].Add(row);
            }
        }
    }

    private int Variable(decimal low, decimal high, decimal value, Figure? figure)
    {
        _low.Add(low);
        _high.Add(high);
        _value.Add(value);
        _figure.Add(figure);
        _rows.Add(null);
        _uses.Add([]);
        return _value.Count - 1;
    }
}
