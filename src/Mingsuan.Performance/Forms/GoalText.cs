using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Forms;

/// <summary>Splits the text of a cell of goals at its running numbers (1.… 2.…).</summary>
internal static class GoalText
{
    /// <summary>The goals of a cell.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="line">Where it stands.</param>
    /// <returns>Each goal with its number, as printed.</returns>
    public static IEnumerable<TargetGoal> Split(string text, int line)
    {
        var start = 0;
        if (Find(text, 1, 0) == 0)
        {
            for (var number = 2; Find(text, number, start + 2) is var next and > 0; number++)
            {
                yield return new TargetGoal(text[start..next].Trim(), line);
                start = next;
            }
        }

        if (text.AsSpan(start).Trim().Length > 0)
        {
            yield return new TargetGoal(text[start..].Trim(), line);
        }
    }

    // A number of a list has a point behind it that is no decimal point.
    private static int Find(string text, int number, int from)
    {
        var digits = FormattableString.Invariant($"{number}");
        for (var at = text.IndexOf(digits, Math.Min(from, text.Length), StringComparison.Ordinal); at >= 0; at = text.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            var end = at + digits.Length;
            var isAlone = (at == 0 || !IsNumeric(text[at - 1])) && end < text.Length && text[end] is '.' or '．' or '、';
            if (isAlone && (end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsNumeric(char character) => char.IsAsciiDigit(character) || character is '.' or '-' or '第';
}
