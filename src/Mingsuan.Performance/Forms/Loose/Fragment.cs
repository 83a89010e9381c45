using System.Text.RegularExpressions;

namespace Mingsuan.Performance.Forms.Loose;

/// <summary>What stands between two pieces of text.</summary>
internal enum Gap
{
    /// <summary>A blank between words: the next cell begins.</summary>
    Cell,

    /// <summary>A blank between a word and a number: mostly a matter of type, seldom a new cell.</summary>
    Number,

    /// <summary>A new line: the cell goes on, or the next cell begins.</summary>
    Line,
}

/// <summary>A piece of text without blanks.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Line">Its line.</param>
internal sealed record Fragment(string Text, Gap Before, int Line)
{
    /// <summary>Cuts a text into pieces.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pieces in order.</returns>
    public static List<Fragment> Of(LooseText text)
    {
        var fragments = new List<Fragment>();
        var position = 0;
        foreach (var line in text.Text.Split('\n'))
        {
            var at = 0;
            foreach (Match match in Word.Matches(line))
            {
                var gap = at == 0 ? Gap.Line : IsMixed(line[at - 1], match.Value[0]) ? Gap.Number : Gap.Cell;
                fragments.Add(new Fragment(match.Value, gap, text.LineAt(position + match.Index)));
                at = match.Index + match.Length;
            }

            position += line.Length + 1;
        }

        return fragments;
    }

    private static Regex Word { get; } = new(@"\S+");

    private static bool IsMixed(char left, char right) => char.IsAsciiLetterOrDigit(left) != char.IsAsciiLetterOrDigit(right) && left is not '%' && right is not '%';
}
