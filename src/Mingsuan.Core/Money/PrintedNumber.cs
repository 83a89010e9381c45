using System.Globalization;
using System.Text;

namespace Mingsuan.Core.Money;

/// <summary>A number as a document prints it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Digits">Digit for digit as printed, without thousands separators and with plain digits: 5464.38.</param>
/// <param name="Decimals">How many digits stand behind the point.</param>
public readonly record struct PrintedNumber(decimal Value, string Digits, int Decimals)
{
    private const int LongestNumber = 27;

    /// <summary>
    /// Reads a cell that holds one number and nothing else: digits, one point, thousands separators in their places,
    /// a leading sign, brackets or △ for a negative amount, a ￥ before the digits, full-width forms. Returns null for everything else; a number is never guessed.
    /// </summary>
    public static PrintedNumber? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > LongestNumber * 2)
        {
            return null;
        }

        var plain = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            plain.Append(Plain(character));
        }

        string number = WithoutCurrency(plain.ToString());
        bool negative = false;
        if (number.Length > 2 && number[0] == '(' && number[^1] == ')')
        {
            negative = true;
            number = WithoutCurrency(number[1..^1]);
        }
        else if (number is ['-' or '△', ..])
        {
            negative = true;
            number = WithoutCurrency(number[1..].TrimStart());
        }
        else if (number is ['+', ..])
        {
            number = number[1..];
        }

        return Unsigned(number, negative);
    }

    /// <summary>True for the strokes that offices print in place of a blank cell: -, --, —, ——, －, /.</summary>
    public static bool IsDash(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is 1 or 2 && text.IndexOfAnyExcept("-—–－―─/") < 0;
    }

    /// <summary>
    /// True for what was meant as a number and cannot be read as one: characters that the source does not tell (U+FFFD, private use,
    /// boxes, question marks), or digits and separators in no order that a number has. Such a cell is neither blank nor zero.
    /// </summary>
    public static bool IsDoubtful(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || Read(text) is not null || IsDash(text))
        {
            return false;
        }

        bool digits = false;
        bool lost = false;
        foreach (char character in text)
        {
            char plain = Plain(character);
            bool isLost = plain is '\uFFFD' or '□' or '?' or '？' or (>= '\uE000' and <= '\uF8FF');
            if (!isLost && !char.IsAsciiDigit(plain) && plain is not ('.' or ',' or '-' or '+' or '(' or ')' or ' '))
            {
                return false;
            }

            digits |= char.IsAsciiDigit(plain);
            lost |= isLost;
        }

        return digits || lost;
    }

    private static PrintedNumber? Unsigned(string number, bool negative)
    {
        int point = number.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? number : number[..point];
        string fraction = point < 0 ? string.Empty : number[(point + 1)..];
        if (whole.Length == 0 || (point >= 0 && fraction.Length == 0) || !AllDigits(fraction))
        {
            return null;
        }

        if (whole.Contains(',', StringComparison.Ordinal))
        {
            string[] groups = whole.Split(',');
            if (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(group => group.Length != 3))
            {
                return null;
            }

            whole = string.Concat(groups);
        }

        if (!AllDigits(whole) || whole.Length + fraction.Length > LongestNumber)
        {
            return null;
        }

        string digits = (negative ? "-" : string.Empty) + whole + (fraction.Length == 0 ? string.Empty : "." + fraction);
        return new PrintedNumber(decimal.Parse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), digits, fraction.Length);
    }

    /// <summary>An amount may be led by the sign of the yuan; it says nothing of the unit of the statement.</summary>
    private static string WithoutCurrency(string number) => number is ['¥', ..] ? number[1..].TrimStart() : number;

    private static bool AllDigits(string text) => text.All(char.IsAsciiDigit);

    private static char Plain(char character) => character switch
    {
        >= '０' and <= '９' => (char)('0' + (character - '０')),
        '．' => '.',
        '，' => ',',
        '－' or '−' or '–' => '-',
        '＋' => '+',
        '（' => '(',
        '）' => ')',
        '\u00A0' => ' ',
        '￥' => '¥',
        _ => character,
    };
}
