using System.Globalization;
using System.Text.RegularExpressions;

namespace Mingsuan.Publishing.Books;

/// <summary>The day for which assets are counted, as officers write it and as Excel keeps it, in the form in which it is printed: 2023年12月31日.</summary>
internal static partial class AssetDay
{
    // What Excel keeps for a day is the number of days since the end of 1899; these are the days of 1990 to 2099.
    private const int FirstSerial = 32874;
    private const int LastSerial = 73050;
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    /// <summary>The day as printed; empty for none, null when the text is no day.</summary>
    public static string? Read(string text)
    {
        // Full-width digits and signs stand one block above those of ASCII.
        string plain = string.Concat(text.Trim().Select(character => character is >= '！' and <= '～' ? (char)(character - '！' + '!') : character));
        if (plain.Length == 0)
        {
            return string.Empty;
        }

        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out int serial) && serial is >= FirstSerial and <= LastSerial)
        {
            return Printed(Epoch.AddDays(serial));
        }

        var match = Day().Match(plain);
        return match.Success && DateOnly.TryParseExact($"{match.Groups[1].Value}-{int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture):00}-{int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture):00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Printed(day)
            : null;
    }

    private static string Printed(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    [GeneratedRegex("^([12][0-9]{3})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?: 00:00(?::00)?)?$")]
    private static partial Regex Day();
}
