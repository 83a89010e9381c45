namespace Mingsuan.Core.Money;

/// <summary>A number as a cell prints it, with the unit that the cell itself says: 971.60万元.</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">The cell's own unit, or null where that of the statement holds.</param>
public readonly record struct PrintedMoney(PrintedNumber Number, MoneyUnit? Unit)
{
    /// <summary>Reads a cell that holds one number, perhaps with a unit of money behind it, and nothing else. Returns null for everything else.</summary>
    public static PrintedMoney? Read(ReadOnlySpan<char> text)
    {
        if (PrintedNumber.Read(text) is { } plain)
        {
            return new PrintedMoney(plain, null);
        }

        text = text.TrimEnd();
        foreach (var unit in MoneyUnit.All)
        {
            if (text.EndsWith(unit.Name, StringComparison.Ordinal))
            {
                return PrintedNumber.Read(text[..^unit.Name.Length]) is { } number ? new PrintedMoney(number, unit) : null;
            }
        }

        return null;
    }
}
