using Mingsuan.Core.Findings;

namespace Mingsuan.Checking.Suspects;

/// <summary>Tells by which common slip of the hand one number turns into another.</summary>
public static class Slips
{
    /// <summary>How much a slip says for a value: a moved point or unit leaves all digits in place, a single wrong digit many values explain.</summary>
    public static int Weight(Message? slip) =>
        slip is null ? 0 : ReferenceEquals(slip, PointSlipped) || ReferenceEquals(slip, WrongUnit) ? 9 : ReferenceEquals(slip, OneDigit) ? 5 : 6;

    private static readonly Message Swapped = new("相邻两位数字颠倒", "two digits are swapped");
    private static readonly Message PointSlipped = new("小数点错位", "the decimal point has slipped");
    private static readonly Message WrongUnit = new("元与万元混淆", "yuan and ten thousand yuan are mixed up");
    private static readonly Message OneDigit = new("一位数字有误", "one digit is wrong");
    private static readonly Message Dropped = new("漏了一位数字", "a digit is missing");
    private static readonly Message Doubled = new("多了一位数字", "a digit is superfluous");
    private static readonly Message Sign = new("正负号有误", "the sign is wrong");

    /// <summary>The slip that turns the right text into the printed one, or null when there is no common one.</summary>
    /// <param name="printed">Digits as printed, without separators.</param>
    /// <param name="right">Digits as they should be, with the statement's decimals.</param>
    public static Message? Between(string printed, string right)
    {
        if (printed == right || printed.Length == 0 || right.Length == 0)
        {
            return null;
        }

        if (printed.TrimStart('-') == right.TrimStart('-'))
        {
            return Sign;
        }

        string a = Digits(printed);
        string b = Digits(right);
        if (decimal.TryParse(printed, out decimal wrong) && decimal.TryParse(right, out decimal value) && wrong != 0m && value != 0m)
        {
            if (wrong == -value)
            {
                return Sign;
            }

            if (wrong == value * 10_000m || wrong * 10_000m == value)
            {
                return WrongUnit;
            }

            if (a.Trim('0') == b.Trim('0') && a.Trim('0').Length > 0)
            {
                return PointSlipped;
            }
        }

        return a.Length == b.Length ? SameLength(a, b)
            : a.Length + 1 == b.Length && IsWithoutOne(b, a) ? Dropped
            : a.Length == b.Length + 1 && IsWithoutOne(a, b) ? Doubled
            : null;
    }

    private static Message? SameLength(string a, string b)
    {
        var differing = Enumerable.Range(0, a.Length).Where(index => a[index] != b[index]).ToList();
        return differing.Count switch
        {
            1 => OneDigit,
            2 when a[differing[0]] == b[differing[1]] && a[differing[1]] == b[differing[0]] => Swapped,
            _ => null,
        };
    }

    private static bool IsWithoutOne(string longer, string shorter)
    {
        int index = 0;
        while (index < shorter.Length && longer[index] == shorter[index])
        {
            index++;
        }

        return longer[(index + 1)..] == shorter[index..];
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
