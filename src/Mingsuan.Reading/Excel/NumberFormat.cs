using System.Globalization;

namespace Mingsuan.Reading.Excel;

/// <summary>
/// Shows a number the way a worksheet shows it, by its format code (ECMA-376 part 1, 18.8.31). Everything is reckoned in decimals:
/// what was published is what the cell shows.
/// </summary>
internal static class NumberFormat
{
    private const int SignificantDigits = 15;
    private const int LongestCode = 255;

    /// <summary>What the cell shows, without blanks around it.</summary>
    /// <param name="held">The number as the file holds it, in digits or with an exponent.</param>
    /// <param name="code">The format code; empty for General.</param>
    /// <param name="dates1904">True when days are counted from 1904.</param>
    public static string Show(string held, string code, bool dates1904)
    {
        if (!decimal.TryParse(held, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return held;
        }

        number = Significant(number, SignificantDigits);
        if (code.Length is 0 or > LongestCode)
        {
            return General(number);
        }

        var sections = FormatSection.Split(code);
        var (section, takesSign) = Choose(sections, number);
        if (section is null)
        {
            return General(number);
        }

        decimal shown = takesSign ? Math.Abs(number) : number;
        return section.Show(shown, dates1904).Trim();
    }

    /// <summary>As a cell of the format General shows it: eleven characters, then with an exponent.</summary>
    public static string General(decimal number)
    {
        decimal size = Math.Abs(number);
        if (size == 0m)
        {
            return "0";
        }

        if (size is >= 100_000_000_000m or < 0.0001m)
        {
            return FormatSection.Scientific(number, 5, 2);
        }

        int whole = decimal.Truncate(size).ToString(CultureInfo.InvariantCulture).Length;
        return Plain(decimal.Round(number, Math.Clamp(10 - whole, 0, 28), MidpointRounding.AwayFromZero));
    }

    /// <summary>A number in plain digits without zeros at its end.</summary>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static decimal Significant(decimal number, int digits)
    {
        decimal size = Math.Abs(number);
        int whole = size >= 1m ? decimal.Truncate(size).ToString(CultureInfo.InvariantCulture).Length : 0;
        for (decimal small = size; whole <= 0 && small is > 0m and < 0.1m; small *= 10m)
        {
            whole--;
        }

        if (whole > digits)
        {
            decimal step = 1m;
            for (int over = whole - digits; over > 0; over--)
            {
                step *= 10m;
            }

            return decimal.Round(number / step, 0, MidpointRounding.AwayFromZero) * step;
        }

        return decimal.Round(number, Math.Min(28, digits - whole), MidpointRounding.AwayFromZero);
    }

    /// <summary>The section for a number, and whether the section itself shows the sign.</summary>
    private static (FormatSection? Section, bool TakesSign) Choose(IReadOnlyList<FormatSection> sections, decimal number)
    {
        if (sections.Any(section => section.Condition is not null))
        {
            var fitting = sections.FirstOrDefault(section => section.Condition?.Holds(number) ?? true);
            return (fitting, false);
        }

        return sections.Count switch
        {
            0 => (null, false),
            1 => (sections[0], false),
            _ when number < 0 => (sections[1], true),
            >= 3 when number == 0 => (sections[2], false),
            _ => (sections[0], false),
        };
    }
}
