namespace Mingsuan.Performance.Values;

/// <summary>A number with its unit, exactly as printed: 1.5 万元 stays 1.5 and 万元.</summary>
/// <param name="Number">The number as printed, decimals kept (3.00 keeps its zeros).</param>
/// <param name="Unit">The unit; null when none is printed.</param>
public sealed record Quantity(decimal Number, UnitOfMeasure? Unit)
{
    /// <summary>The number in the plain unit: 15000 for 1.5 万元. Null when it is too large for a decimal.</summary>
    public decimal? InPlainUnit
    {
        get
        {
            var factor = Unit?.Factor ?? 1m;
            return Math.Abs(Number) <= decimal.MaxValue / factor ? Number * factor : null;
        }
    }

    /// <summary>What the unit measures; null without a unit.</summary>
    public UnitKind? Kind => Unit?.Kind;

    /// <summary>What the numerator of the unit measures (money for 元/人); null without a unit.</summary>
    public UnitKind? BaseKind => Unit?.BaseKind;
}
