using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules;

/// <summary>Whether the value of an indicator only says its name or description again.</summary>
internal static class Tautology
{
    private const int LongEnough = 5;
    private const decimal NearlySame = 0.85m;

    /// <summary>Compares the value with name and description.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>True when the value adds nothing.</returns>
    public static bool Is(Indicator indicator)
    {
        var value = PlainText.Of(indicator.Value);
        return value.Length > 1 && (Repeats(value, PlainText.Of(indicator.Level3)) || Repeats(value, PlainText.Of(indicator.Description)));
    }

    // One may be cut off at the edge of its cell, or differ by a word.
    private static bool Repeats(string value, string other)
    {
        if (value == other)
        {
            return true;
        }

        var isLong = value.Length >= LongEnough && other.Length >= LongEnough;
        return isLong && !value.Any(char.IsDigit) && (other.Contains(value, StringComparison.Ordinal)
            || (other.Length >= 2 * LongEnough - 2 && value.StartsWith(other, StringComparison.Ordinal) && value.Length - other.Length <= LongEnough)
            || PlainText.Similarity(value, other) >= NearlySame);
    }
}
