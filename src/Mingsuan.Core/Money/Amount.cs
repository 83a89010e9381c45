namespace Mingsuan.Core.Money;

/// <summary>A published amount: the value as printed, with the unit and the decimals of its statement.</summary>
/// <param name="Value">As printed, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit of the statement, or of the cell when it states its own.</param>
/// <param name="Decimals">The decimals to which the statement is rounded, 0 to 10; not those of one cell.</param>
public readonly record struct Amount(decimal Value, MoneyUnit Unit, int Decimals)
{
    /// <summary>The value in yuan, exact.</summary>
    public decimal InYuan => Value * Unit.InYuan;

    /// <summary>One unit of the last decimal, in yuan: 0.01 万元 is 100.</summary>
    public decimal StepInYuan => Unit.InYuan * Power(Decimals);

    /// <summary>All exact values, in yuan, that are printed as this amount: half a step to either side.</summary>
    public Interval Interval
    {
        get
        {
            decimal half = StepInYuan / 2m;
            return new Interval(InYuan - half, InYuan + half);
        }
    }

    /// <summary>The amount that a statement prints for an exact value: rounded half away from zero, once (四舍五入).</summary>
    public static Amount Round(decimal yuan, MoneyUnit unit, int decimals) =>
        new(Math.Round(yuan / unit.InYuan, decimals, MidpointRounding.AwayFromZero), unit, decimals);

    /// <inheritdoc />
    public override string ToString() => $"{Value}{Unit.Name}";

    private static decimal Power(int decimals)
    {
        decimal power = 1m;
        for (int index = 0; index < decimals; index++)
        {
            power /= 10m;
        }

        return power;
    }
}
