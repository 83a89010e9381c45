using System.Globalization;
using Mingsuan.Core.Money;

namespace Mingsuan.Publishing.Model;

/// <summary>An amount in a publication: exact, and as it is printed.</summary>
/// <param name="Yuan">The exact amount in yuan; a spreadsheet keeps it (divided by the unit) and shows the rounded value.</param>
/// <param name="Printed">Digit for digit as printed, without thousands separators: 5464.38, -3.00.</param>
public readonly record struct PublishedAmount(decimal Yuan, string Printed)
{
    /// <summary>The same digits with a comma before every three of the whole number: 31,214,205.80.</summary>
    public string Separated
    {
        get
        {
            int end = Printed.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? point : Printed.Length;
            int start = Printed.StartsWith('-') ? 1 : 0;
            string separated = Printed;
            for (int position = end - 3; position > start; position -= 3)
            {
                separated = separated.Insert(position, ",");
            }

            return separated;
        }
    }

    /// <summary>The amount as a statement prints it: divided by the unit and rounded half away from zero, once.</summary>
    public static PublishedAmount Of(decimal yuan, MoneyUnit unit, int decimals)
    {
        decimal value = Amount.Round(yuan, unit, decimals).Value;
        // A negative amount that rounds to nothing is printed without a sign.
        return new PublishedAmount(yuan, (value == 0m ? 0m : value).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
    }
}
