using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;

namespace Mingsuan.Resources.Equations;

/// <summary>An amount that is a quantity times a unit price. The quantity and the price are positive.</summary>
internal sealed class ProductEquation(RuleInfo rule, Message what, Term amount, Term quantity, Term price) : Equation(rule, what)
{
    /// <inheritdoc />
    public override IReadOnlyList<Term> Terms { get; } = [amount, quantity, price];

    /// <inheritdoc />
    public override decimal Expected => quantity.Value * price.Value;

    /// <inheritdoc />
    public override Interval Required(Term term)
    {
        var quantities = quantity.Interval;
        var prices = price.Interval;
        return ReferenceEquals(term, amount) ? new Interval(quantities.Low * prices.Low, quantities.High * prices.High)
            : ReferenceEquals(term, price) ? Quotient(amount.Interval, quantities)
            : Whole(Quotient(amount.Interval, prices));
    }

    private static Interval Quotient(Interval dividend, Interval divisor) =>
        divisor.Low <= 0m ? new Interval(1m, 0m) : new Interval(dividend.Low / divisor.High, dividend.High / divisor.Low);

    // Things are bought by the piece: where the printed quantity is whole, so is the right one.
    private Interval Whole(Interval values)
    {
        if (quantity.Value != decimal.Truncate(quantity.Value))
        {
            return values;
        }

        return new Interval(Math.Max(1m, Math.Ceiling(values.Low)), Math.Floor(values.High));
    }
}
