namespace Mingsuan.Core.Money;

/// <summary>
/// A closed interval of yuan: all the exact values that a rounded figure can stand for (XBRL Calculations 1.1).
/// An interval whose low end lies above its high end is empty.
/// </summary>
/// <param name="Low">The least value, in yuan.</param>
/// <param name="High">The greatest value, in yuan.</param>
public readonly record struct Interval(decimal Low, decimal High)
{
    /// <summary>Exactly nothing: an absent row or a blank cell of a complete list.</summary>
    public static Interval Zero { get; } = new(0m, 0m);

    /// <summary>True when no value lies inside.</summary>
    public bool IsEmpty => Low > High;

    /// <summary>The distance between the ends; not positive means at most one value.</summary>
    public decimal Width => High - Low;

    /// <summary>The value half-way between the ends.</summary>
    public decimal Middle => (Low + High) / 2m;

    /// <summary>The interval that holds one value.</summary>
    public static Interval Exactly(decimal value) => new(value, value);

    /// <summary>All sums of a value of each interval.</summary>
    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>All differences; the ends of the subtrahend change places.</summary>
    public static Interval operator -(Interval left, Interval right) => new(left.Low - right.High, left.High - right.Low);

    /// <summary>All negated values; the ends change places.</summary>
    public static Interval operator -(Interval value) => new(-value.High, -value.Low);

    /// <summary>True when the value lies inside, ends included.</summary>
    public bool Contains(decimal value) => Low <= value && value <= High;

    /// <summary>What both intervals hold; empty when they do not meet.</summary>
    public Interval Intersect(Interval other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));

    /// <summary>True when the intervals have a value in common.</summary>
    public bool Meets(Interval other) => !Intersect(other).IsEmpty;

    /// <inheritdoc />
    public override string ToString() => IsEmpty ? "∅" : $"[{Low}, {High}]";
}
