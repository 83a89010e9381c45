using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;

namespace Mingsuan.Resources.Equations;

/// <summary>Something that must be equal: it knows whether it holds and which value of a term would make it hold.</summary>
/// <param name="rule">The rule that it belongs to.</param>
/// <param name="what">What must be equal, for people: “合计”应等于各行之和.</param>
internal abstract class Equation(RuleInfo rule, Message what)
{
    /// <summary>The rule.</summary>
    public RuleInfo Rule { get; } = rule;

    /// <summary>What must be equal.</summary>
    public Message What { get; } = what;

    /// <summary>Every term; the first is the one to look at first.</summary>
    public abstract IReadOnlyList<Term> Terms { get; }

    /// <summary>The value of the first term that the others give as printed.</summary>
    public abstract decimal Expected { get; }

    /// <summary>True when exact values exist that round to all that is printed.</summary>
    public bool Holds => Terms[0].Interval.Meets(Required(Terms[0]));

    /// <summary>All values of one term with which the equation holds, given the others; empty when there are none.</summary>
    public abstract Interval Required(Term term);

    /// <summary>Takes note that a term was mended.</summary>
    /// <param name="term">One of the terms.</param>
    /// <param name="change">The right value less the one before.</param>
    public virtual void Mended(Term term, decimal change)
    {
    }
}
