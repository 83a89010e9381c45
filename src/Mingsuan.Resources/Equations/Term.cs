using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Equations;

/// <summary>A number that takes part in equations. Two terms are the same only when they are the same printed number.</summary>
internal sealed class Term
{
    private readonly decimal _unit;
    private readonly int _decimals;

    private Term(Message label, Place place, string digits, decimal value, decimal step, decimal unit, int decimals)
    {
        Label = label;
        Place = place;
        Digits = digits;
        Value = value;
        Current = value;
        Step = step;
        _unit = unit;
        _decimals = decimals;
    }

    /// <summary>What to call it.</summary>
    public Message Label { get; }

    /// <summary>Where it stands.</summary>
    public Place Place { get; }

    /// <summary>As printed.</summary>
    public string Digits { get; }

    /// <summary>In yuan; things and areas as they are.</summary>
    public decimal Value { get; }

    /// <summary>The value as printed, or the right one once it is known.</summary>
    public decimal Current { get; private set; }

    /// <summary>All exact values that are printed as the current value.</summary>
    public Interval Interval => new(Current - (Step / 2m), Current + (Step / 2m));

    /// <summary>The distance of printable values; zero for a number of things.</summary>
    public decimal Step { get; }

    /// <summary>An amount of money.</summary>
    public static Term Of(Message label, PublishedAmount amount) =>
        new(label, amount.Place, amount.Digits, amount.InYuan, amount.Amount.StepInYuan, amount.Amount.Unit.InYuan, amount.Amount.Decimals);

    /// <summary>A number of things: exact.</summary>
    public static Term Of(Message label, PublishedQuantity quantity) =>
        new(label, quantity.Place, quantity.Digits, quantity.Value, 0m, 1m, quantity.Value.Scale);

    /// <summary>Puts the right value in the place of what is printed; returns the change.</summary>
    public decimal Mend(decimal right)
    {
        decimal change = right - Current;
        Current = right;
        return change;
    }

    /// <summary>A value as it would be printed here.</summary>
    public string Print(decimal value) => Math.Round(value / _unit, _decimals, MidpointRounding.AwayFromZero).ToString("F" + _decimals);

    /// <summary>The printable value nearest to a value.</summary>
    public decimal Nearest(decimal value) => Math.Round(value / _unit, _decimals, MidpointRounding.AwayFromZero) * _unit;

    /// <summary>The difference of two values in the unit printed here, with no fewer decimals than needed.</summary>
    public string Difference(decimal value)
    {
        decimal shortest = value / _unit / 1.0000000000000000000000000000m;
        return (value / _unit).ToString("F" + Math.Max(_decimals, (int)shortest.Scale));
    }
}
