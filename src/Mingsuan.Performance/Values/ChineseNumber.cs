namespace Mingsuan.Performance.Values;

/// <summary>Reads numbers written in Chinese numerals: 三十, 一百二十, 两, 二〇二四.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads the longest numeral at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the numeral starts.</param>
    /// <returns>Value and length; null when there is no well-formed numeral. A closing 万 or 亿 is left to the unit (三万元 is 3 万元).</returns>
    public static (decimal Value, int Length)? ReadAt(string text, int position)
    {
        var end = position;
        while (end < text.Length && IsNumeral(text[end]))
        {
            end++;
        }

        while (end - position > 1 && text[end - 1] is '万' or '亿')
        {
            end--;
        }

        var value = end > position ? Parse(text.AsSpan(position, end - position)) : null;
        return value is null ? null : (value.Value, end - position);
    }

    /// <summary>Parses a whole numeral.</summary>
    /// <param name="text">Chinese numerals only.</param>
    /// <returns>The value, or null when it is not well formed (三四, 十十).</returns>
    public static decimal? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 20)
        {
            return null;
        }

        if (text.Length > 1 && text.IndexOfAny("十百千万亿") < 0)
        {
            return Positional(text);
        }

        return Large(text, '亿', 100_000_000m) ?? Large(text, '万', 10_000m) ?? Small(text);
    }

    private static bool IsNumeral(char character) => DigitOf(character) >= 0 || character is '十' or '百' or '千' or '万' or '亿';

    private static int DigitOf(char character) => character switch
    {
        '〇' or '○' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };

    // 二〇二四: at least three digits, since 三四 means “three or four”.
    private static decimal? Positional(ReadOnlySpan<char> text)
    {
        if (text.Length < 3)
        {
            return null;
        }

        var value = 0m;
        foreach (var character in text)
        {
            value = (value * 10m) + DigitOf(character);
        }

        return value;
    }

    private static decimal? Large(ReadOnlySpan<char> text, char word, decimal factor)
    {
        var split = text.IndexOf(word);
        if (split <= 0)
        {
            return null;
        }

        var rest = text[(split + 1)..];
        var high = Small(text[..split]);
        var low = rest.IsEmpty ? 0m : Parse(rest.TrimStart('零'));
        return low < factor ? (high * factor) + low : null;
    }

    private static decimal? Small(ReadOnlySpan<char> text)
    {
        decimal total = 0m, limit = 10_000m;
        var i = 0;
        while (i < text.Length)
        {
            var digit = DigitOf(text[i]);
            if (digit == 0 && i > 0 && i + 1 < text.Length)
            {
                i++;
                continue;
            }

            // 十五 at the start stands for 一十五.
            var isBareTen = i == 0 && text[i] == '十';
            var place = isBareTen ? 0 : i + 1;
            var factor = place < text.Length ? FactorOf(text[place]) : 1m;
            if ((digit < 0 && !isBareTen) || factor >= limit || factor == 0m)
            {
                return null;
            }

            total += (isBareTen ? 1m : digit) * factor;
            limit = factor;
            i = factor == 1m ? i + 1 : place + 1;
        }

        return total;
    }

    private static decimal FactorOf(char character) => character switch
    {
        '十' => 10m,
        '百' => 100m,
        '千' => 1_000m,
        _ => 0m,
    };
}
