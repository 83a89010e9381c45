namespace Mingsuan.Performance.Values;

/// <summary>The size words that stand between a number and its unit: 5<b>万</b>元.</summary>
internal static class Magnitudes
{
    // Longest first, so that 千万 is not read as 千.
    private static readonly (string Word, decimal Factor)[] Words =
    [
        ("万亿", 1_000_000_000_000m), ("千亿", 100_000_000_000m), ("百亿", 10_000_000_000m), ("十亿", 1_000_000_000m),
        ("千万", 10_000_000m), ("百万", 1_000_000m), ("十万", 100_000m),
        ("亿", 100_000_000m), ("万", 10_000m), ("千", 1_000m), ("百", 100m),
    ];

    /// <summary>Reads the longest size word at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to look.</param>
    /// <returns>The word, or an empty string.</returns>
    public static string At(string text, int position)
    {
        foreach (var (word, _) in Words)
        {
            if (string.CompareOrdinal(text, position, word, 0, word.Length) == 0)
            {
                return word;
            }
        }

        return "";
    }

    /// <summary>The factor of a size word; 1 for the empty word.</summary>
    /// <param name="magnitude">A size word or an empty string.</param>
    /// <returns>The factor.</returns>
    public static decimal FactorOf(string magnitude)
    {
        foreach (var (word, factor) in Words)
        {
            if (word == magnitude)
            {
                return factor;
            }
        }

        return 1m;
    }

    /// <summary>Whether nobody writes such a number before such a word: 23009千万 is not how 2300.9 亿 is written.</summary>
    /// <param name="number">The number as printed.</param>
    /// <param name="magnitude">The size word.</param>
    /// <returns>True for a thousand and more before 千万, 百万 …, and for a hundred million before 万 and 亿. 千 takes any number (千元 is a unit of its own).</returns>
    public static bool IsImplausible(decimal number, string magnitude) => magnitude switch
    {
        "" or "千" => false,
        "万" or "亿" => number >= 100_000_000m,
        _ => number >= 1_000m,
    };
}
