using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Core.Money;

namespace Mingsuan.Narrative.Sentences.Lexing;

/// <summary>Reads a number with its unit: 4,707.09万元, 9.32%, 19个. A number without a unit is none of these and says nothing.</summary>
internal static partial class NumberLexer
{
    /// <summary>The amount, percentage or count that begins at a place; null when there is none.</summary>
    public static Token? Read(PlainText plain, int start)
    {
        var match = Number().Match(plain.Text, start);
        if (!match.Success)
        {
            return null;
        }

        string digits = match.Groups["digits"].Value;
        int length = digits.Length;

        // A full-width comma separates clauses, never thousands.
        for (int index = 0; index < length; index++)
        {
            if (digits[index] == ',' && plain.Printed(start + index) != ',')
            {
                return null;
            }
        }

        string unit = match.Groups["unit"].Value;
        string number = digits.Replace(",", string.Empty, StringComparison.Ordinal);
        if (number.Length > 20 || PerSomething().IsMatch(plain.Text, match.Index + match.Length))
        {
            return null;
        }

        int point = number.IndexOf('.', StringComparison.Ordinal);
        var money = unit is "%" ? null : MoneyUnit.Find(unit);
        return new Token(unit == "%" ? TokenKind.Percent : money is null ? TokenKind.Count : TokenKind.Money, start, match.Length)
        {
            Value = decimal.Parse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
            Decimals = point < 0 ? 0 : number.Length - point - 1,
            Unit = money ?? (unit == "%" ? MoneyUnit.Percent : MoneyUnit.Pieces(unit)),
            DigitsLength = length,
        };
    }

    /// <summary>The year that begins at a place, without the month of a date; null when there is none.</summary>
    public static Token? ReadYear(PlainText plain, int start)
    {
        var match = Year().Match(plain.Text, start);
        return match.Success
            ? new Token(TokenKind.Year, start, match.Length) { Value = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) }
            : null;
    }

    [GeneratedRegex(@"\G(?<digits>-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)(?<unit>[千万亿]?元|%|平方米|个|辆|台\(套\)|台套|台|套|项|家|人|名|户|张)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\G(?<year>20\d\d)年(?!\d{1,2}月)(?:度|初)?")]
    private static partial Regex Year();

    [GeneratedRegex(@"\G(?:/|以上|以下|以内|左右|\(含\)以|的?标准|每)")]
    private static partial Regex PerSomething();
}
