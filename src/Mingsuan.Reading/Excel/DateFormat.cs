using System.Globalization;
using System.Text;

namespace Mingsuan.Reading.Excel;

/// <summary>Shows a count of days as a date.</summary>
internal static class DateFormat
{
    private const decimal LastDay = 2_958_466m;
    private const decimal SecondsOfDay = 86_400m;

    /// <summary>The date; null for a number that is none.</summary>
    public static string? Show(decimal days, IReadOnlyList<FormatToken> tokens, bool dates1904)
    {
        if (days is < 0m or >= LastDay)
        {
            return null;
        }

        // In the system of 1900 a 29 February 1900 is counted that never was.
        decimal shifted = dates1904 ? days + 1462m : days < 60m ? days + 1m : days;
        decimal seconds = decimal.Round((shifted - decimal.Truncate(shifted)) * SecondsOfDay);
        var date = new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays((int)decimal.Truncate(shifted)).AddSeconds((int)seconds);
        var text = new StringBuilder();
        for (int index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            text.Append(token.Kind switch
            {
                FormatTokenKind.Literal or FormatTokenKind.Point or FormatTokenKind.Comma or FormatTokenKind.Fraction => token.Text,
                FormatTokenKind.Sign => Part(date, token.Text, IsMinute(tokens, index)),
                _ => string.Empty,
            });
        }

        return text.ToString();
    }

    /// <summary>An m behind hours or before seconds means minutes.</summary>
    private static bool IsMinute(IReadOnlyList<FormatToken> tokens, int index)
    {
        string? before = tokens.Take(index).LastOrDefault(token => token.Kind == FormatTokenKind.Sign)?.Text;
        string? after = tokens.Skip(index + 1).FirstOrDefault(token => token.Kind == FormatTokenKind.Sign)?.Text;
        return before is ['h', ..] || after is ['s', ..];
    }

    private static string Part(DateTime date, string sign, bool isMinute) => sign switch
    {
        "yy" or "y" => date.ToString("yy", CultureInfo.InvariantCulture),
        ['y', ..] => date.ToString("yyyy", CultureInfo.InvariantCulture),
        "m" => Number(isMinute ? date.Minute : date.Month, 1),
        "mm" => Number(isMinute ? date.Minute : date.Month, 2),
        ['m', ..] => date.ToString("MMM", CultureInfo.InvariantCulture),
        "d" => Number(date.Day, 1),
        "dd" => Number(date.Day, 2),
        ['d', ..] => date.ToString("ddd", CultureInfo.InvariantCulture),
        "h" => Number(date.Hour, 1),
        ['h', ..] => Number(date.Hour, 2),
        "s" => Number(date.Second, 1),
        ['s', ..] => Number(date.Second, 2),
        "a" => date.Hour < 12 ? "AM" : "PM",
        _ => sign,
    };

    private static string Number(int number, int digits) => number.ToString(new string('0', digits), CultureInfo.InvariantCulture);
}
