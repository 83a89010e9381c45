using System.Text.RegularExpressions;

namespace Mingsuan.Narrative.Outlines;

/// <summary>The number that a heading or an item begins with: 第一部分, 一、, （一）, 1、, 1., （1）, ①.</summary>
/// <param name="Style">How it is written; the order of the styles is the order of their rank.</param>
/// <param name="Value">The number; 0 when it cannot be read.</param>
/// <param name="Printed">As printed, with its mark.</param>
/// <param name="Rest">The text behind it.</param>
public sealed partial record NumberedLine(NumberStyle Style, int Value, string Printed, string Rest)
{
    private const string Digits = "零一二三四五六七八九十";

    /// <summary>True when a text begins with a number of an outline.</summary>
    public static bool Starts(string text) => Pattern().IsMatch(text);

    /// <summary>Reads the number at the beginning, or null when there is none.</summary>
    public static NumberedLine? Read(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var group = match.Groups.Values.Skip(1).First(candidate => candidate.Success);
        var style = Enum.Parse<NumberStyle>(group.Name);
        return new NumberedLine(style, ValueOf(group.Value), match.Value.Trim(), text[match.Length..].Trim());
    }

    /// <summary>Reads Arabic digits, Chinese numerals up to 99, and circled digits; 0 when it is none of them.</summary>
    public static int ValueOf(string digits)
    {
        if (int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        if (digits.Length == 1 && digits[0] is >= '①' and <= '⑳')
        {
            return digits[0] - '①' + 1;
        }

        int ten = digits.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return digits.Length == 1 ? Math.Max(0, Digits.IndexOf(digits[0], StringComparison.Ordinal)) : 0;
        }

        int tens = ten == 0 ? 1 : Digits.IndexOf(digits[0], StringComparison.Ordinal);
        int ones = ten == digits.Length - 1 ? 0 : Digits.IndexOf(digits[^1], StringComparison.Ordinal);
        return ten > 1 || digits.Length - ten > 2 || tens < 0 || ones < 0 ? 0 : (tens * 10) + ones;
    }

    [GeneratedRegex(@"^\s*(?:第\s*(?<Part>[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:部分|章)[\s、：:]*|(?<Chinese>[一二三四五六七八九十]{1,3})\s*[、．.]\s*|[（(]\s*(?<BracketedChinese>[一二三四五六七八九十]{1,3})\s*[）)][\s、]*|(?<Arabic>\d{1,2})\s*[、．]\s*|(?<Arabic>\d{1,2})\s*\.(?!\d)\s*|[（(]\s*(?<BracketedArabic>\d{1,2})\s*[）)][\s、]*|(?<Circled>[①-⑳])\s*)")]
    private static partial Regex Pattern();
}

/// <summary>How the number of a heading is written, from the highest rank to the lowest (GB/T 9704 第7.3.3条 for the middle four).</summary>
public enum NumberStyle
{
    /// <summary>No number.</summary>
    None,

    /// <summary>第一部分.</summary>
    Part,

    /// <summary>一、.</summary>
    Chinese,

    /// <summary>（一）.</summary>
    BracketedChinese,

    /// <summary>1、 or 1.</summary>
    Arabic,

    /// <summary>（1）.</summary>
    BracketedArabic,

    /// <summary>①.</summary>
    Circled,
}
