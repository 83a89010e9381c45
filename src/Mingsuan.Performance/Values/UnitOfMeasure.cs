using System.Text;

namespace Mingsuan.Performance.Values;

/// <summary>A unit in its normal spelling, with the size word before it (万元) and what it is per (元/人/年).</summary>
public sealed record UnitOfMeasure
{
    /// <summary>The plain per cent unit.</summary>
    public static UnitOfMeasure Percent { get; } = new() { Name = "%", BaseKind = UnitKind.Ratio };

    /// <summary>Normal spelling without size word and denominators: 元, %, 平方米; empty when only a size word was printed.</summary>
    public required string Name { get; init; }

    /// <summary>What the numerator measures, whatever it is divided by.</summary>
    public required UnitKind BaseKind { get; init; }

    /// <summary>The size word: 千, 万, 百万, 亿 …; empty for none.</summary>
    public string Magnitude { get; init; } = "";

    /// <summary>The denominators in order, normal spelling: 元/人/年 has 人 and 年. Empty for a plain unit.</summary>
    public ValueList<string> Per { get; init; } = ValueList<string>.Empty;

    /// <summary><see cref="UnitKind.Rate"/> when there is a denominator, else the <see cref="BaseKind"/>.</summary>
    public UnitKind Kind => Per.Count > 0 ? UnitKind.Rate : BaseKind;

    /// <summary>By what a number in this unit is multiplied to be in the plain unit: 10000 for 万元, 1 for 元.</summary>
    public decimal Factor => Magnitudes.FactorOf(Magnitude);

    /// <summary>The whole unit as it is printed: 万元/人/年.</summary>
    public string Symbol
    {
        get
        {
            var symbol = new StringBuilder(Magnitude).Append(Name);
            foreach (var per in Per)
            {
                symbol.Append('/').Append(per);
            }

            return symbol.ToString();
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Symbol;
}
