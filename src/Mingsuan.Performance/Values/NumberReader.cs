using System.Globalization;
using Mingsuan.Performance.Catalog;

namespace Mingsuan.Performance.Values;

/// <summary>A number found in a text.</summary>
/// <param name="Value">The number; null when the digits are no number (1.2.3).</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="IsChinese">Whether it is written in Chinese numerals.</param>
internal readonly record struct FoundNumber(decimal? Value, int Start, int End, bool IsChinese);

/// <summary>Finds numbers: Arabic with thousands separators, and Chinese numerals that stand before a unit.</summary>
internal sealed class NumberReader(UnitDictionary units, QualitativeLexicon words)
{
    /// <summary>Finds the next number at or after a position.</summary>
    /// <param name="text">Normalised text.</param>
    /// <param name="position">Where to begin.</param>
    /// <returns>The number, or null when there is none.</returns>
    public FoundNumber? Next(string text, int position)
    {
        for (var i = position; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                return Arabic(text, i);
            }

            if (words.WordAt(text, i, WordRole.Fixed) is { } fixedWord)
            {
                i += fixedWord.Length - 1;
            }
            else if (Chinese(text, i) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Reads an Arabic number whose first digit is at a position.</summary>
    /// <param name="text">Normalised text.</param>
    /// <param name="start">Position of the first digit.</param>
    /// <returns>The number with its end.</returns>
    public static FoundNumber Arabic(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var digits = text[start..end];
        var isGrouped = digits.Contains(',', StringComparison.Ordinal);
        var value = (!isGrouped || HasThousandsGroups(digits))
            && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            && digits.Length <= 28
            ? number
            : (decimal?)null;
        return new FoundNumber(value, start, end, IsChinese: false);
    }

    private static bool HasThousandsGroups(string digits)
    {
        var whole = digits.Split('.')[0];
        var groups = whole.Split(',');
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3) && digits.LastIndexOf(',') < (digits.IndexOf('.') is var dot && dot < 0 ? digits.Length : dot);
    }

    private FoundNumber? Chinese(string text, int start)
    {
        if (ChineseNumber.ReadAt(text, start) is not { Length: > 0 } read)
        {
            return null;
        }

        // A numeral counts as a number only before a unit: 两新组织 holds none, 两个组织 does.
        var end = start + read.Length;
        var unit = end + Magnitudes.At(text, end).Length;
        var (entry, _) = units.LongestAt(text, unit);
        var isOrdinal = start > 0 && text[start - 1] == '第';
        var isWhole = start == 0 && unit == text.Length;
        var isRange = end < text.Length && text[end] is '到' or '至' && ChineseNumber.ReadAt(text, end + 1) is not null;
        return (entry?.Kind is not null || isWhole || isRange) && !isOrdinal ? new FoundNumber(read.Value, start, end, IsChinese: true) : null;
    }
}
