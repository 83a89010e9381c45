using Mingsuan.Core.Money;

namespace Mingsuan.Core.Relations;

/// <summary>
/// A percentage of two amounts, over intervals. Each form grows or falls in each of its amounts alone, so its least and greatest
/// values lie at the ends of their intervals and the result is exact, not an estimate.
/// </summary>
public sealed class Quotient
{
    private readonly Func<decimal, decimal, decimal> _percent;
    private readonly Func<decimal, decimal, decimal> _divisor;
    private readonly Func<decimal, decimal, decimal> _first;
    private readonly Func<decimal, decimal, decimal> _second;

    private Quotient(
        Func<decimal, decimal, decimal> percent, Func<decimal, decimal, decimal> divisor, Func<decimal, decimal, decimal> first, Func<decimal, decimal, decimal> second)
    {
        _percent = percent;
        _divisor = divisor;
        _first = first;
        _second = second;
    }

    /// <summary>100 · part / whole, of a part and a whole.</summary>
    public static Quotient Share { get; } = new(
        (part, whole) => 100m * part / whole,
        (_, whole) => whole,
        (percent, whole) => percent * whole / 100m,
        (percent, part) => 100m * part / percent);

    /// <summary>100 · change / (current − change), of the current amount and the change.</summary>
    public static Quotient GrowthOfChange { get; } = new(
        (current, change) => 100m * change / (current - change),
        (current, change) => current - change,
        (percent, change) => change * (100m + percent) / percent,
        (percent, current) => current * percent / (100m + percent));

    /// <summary>100 · (current − prior) / prior, of the current amount and that of the year before.</summary>
    public static Quotient GrowthOfPrior { get; } = new(
        (current, prior) => 100m * (current - prior) / prior,
        (_, prior) => prior,
        (percent, prior) => prior * (100m + percent) / 100m,
        (percent, current) => 100m * current / (100m + percent));

    /// <summary>
    /// The percentage of two amounts; null when it would divide by nothing. A change that is larger than the amount it led to leaves less than nothing for the
    /// year before: no percentage in print fits it, and the one that is worked out shows why.
    /// </summary>
    public decimal? Of(decimal first, decimal second) => _divisor(first, second) != 0m ? _percent(first, second) : null;

    /// <summary>All percentages; null when the divisor can be nothing.</summary>
    public Interval? Of(Interval first, Interval second) =>
        Corners(_percent, first, second, (a, b) => _divisor(a, b) > 0m) ?? Corners(_percent, first, second, (a, b) => _divisor(a, b) < 0m);

    /// <summary>All first amounts with these percentages and second amounts; null when any amount will do.</summary>
    public Interval? First(Interval percent, Interval second) =>
        Corners(_first, percent, second, (a, _) => !ReferenceEquals(this, GrowthOfChange) || Math.Sign(percent.Low) * Math.Sign(percent.High) > 0);

    /// <summary>All second amounts with these percentages and first amounts; null when any amount will do.</summary>
    public Interval? Second(Interval percent, Interval first) =>
        Corners(_second, percent, first, (a, _) => ReferenceEquals(this, Share) ? Math.Sign(percent.Low) * Math.Sign(percent.High) > 0 : a > -100m);

    private static Interval? Corners(Func<decimal, decimal, decimal> function, Interval left, Interval right, Func<decimal, decimal, bool> isDefined)
    {
        decimal low = decimal.MaxValue;
        decimal high = decimal.MinValue;
        foreach (var (a, b) in new[] { (left.Low, right.Low), (left.Low, right.High), (left.High, right.Low), (left.High, right.High) })
        {
            if (!isDefined(a, b))
            {
                return null;
            }

            decimal value = function(a, b);
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        return new Interval(low, high);
    }
}
