using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;

namespace Mingsuan.Resources.Equations;

/// <summary>A total and its parts; with one part, two places that print the same number.</summary>
internal sealed class SumEquation : Equation
{
    private readonly decimal _printed;
    private Interval _parts;

    /// <summary>Makes an equation.</summary>
    /// <param name="rule">The rule that it belongs to.</param>
    /// <param name="what">What must be equal.</param>
    /// <param name="total">The total.</param>
    /// <param name="parts">At least one.</param>
    public SumEquation(RuleInfo rule, Message what, Term total, IReadOnlyList<Term> parts)
        : base(rule, what)
    {
        Terms = [total, .. parts];
        foreach (var part in parts)
        {
            _printed += part.Value;
            _parts += part.Interval;
        }
    }

    /// <inheritdoc />
    public override IReadOnlyList<Term> Terms { get; }

    /// <inheritdoc />
    public override decimal Expected => _printed;

    /// <inheritdoc />
    public override Interval Required(Term term)
    {
        if (ReferenceEquals(term, Terms[0]))
        {
            return _parts;
        }

        // The others are all parts but this one.
        var own = term.Interval;
        return Terms[0].Interval - new Interval(_parts.Low - own.Low, _parts.High - own.High);
    }

    /// <inheritdoc />
    public override void Mended(Term term, decimal change)
    {
        if (!ReferenceEquals(term, Terms[0]))
        {
            _parts += Interval.Exactly(change);
        }
    }
}
