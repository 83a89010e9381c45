using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules.Consistency;

/// <summary>The values that a statement allows: from the lower to the upper end.</summary>
/// <param name="Low">Lower end; null for none.</param>
/// <param name="High">Upper end; null for none.</param>
internal sealed record Bound(decimal? Low, decimal? High)
{
    /// <summary>What a number with its comparator allows. Without a comparator it is meant exactly.</summary>
    /// <param name="comparator">The comparator, or null.</param>
    /// <param name="number">The number.</param>
    /// <returns>The values.</returns>
    public static Bound Of(Comparator? comparator, decimal number) => comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => new(number, null),
        Comparator.AtMost or Comparator.LessThan => new(null, number),
        Comparator.About => new(null, null),
        _ => new(number, number),
    };

    /// <summary>Whether some value is allowed by both.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True when both can hold.</returns>
    public bool Meets(Bound other) => !(Low > other.High) && !(other.Low > High);
}
