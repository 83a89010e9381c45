using System.Text;
using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;

namespace Mingsuan.Performance.Forms.Loose;

/// <summary>Lines of a page's text as one string, each character knowing its line.</summary>
internal sealed class LooseText
{
    private readonly int[] _lines;

    private LooseText(string text, int[] lines)
    {
        Text = text;
        _lines = lines;
    }

    /// <summary>The text; lines end with a line feed.</summary>
    public string Text { get; }

    /// <summary>Joins paragraphs.</summary>
    /// <param name="paragraphs">One for each line.</param>
    /// <returns>The text.</returns>
    public static LooseText Of(IEnumerable<Paragraph> paragraphs)
    {
        var text = new StringBuilder();
        var lines = new List<int>();
        foreach (var paragraph in paragraphs)
        {
            text.Append(paragraph.Text).Append('\n');
            lines.AddRange(Enumerable.Repeat(paragraph.Line, paragraph.Text.Length + 1));
        }

        return new LooseText(text.ToString(), [.. lines]);
    }

    /// <summary>The line of a position.</summary>
    /// <param name="position">0-based.</param>
    /// <returns>The 1-based line.</returns>
    public int LineAt(int position) => _lines.Length == 0 ? 1 : _lines[Math.Clamp(position, 0, _lines.Length - 1)];

    /// <summary>A part of the text.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends, exclusive.</param>
    /// <returns>The part.</returns>
    public LooseText Slice(int start, int end) => new(Text[start..end], _lines[start..end]);

    /// <summary>The text without what a pattern matches.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>The rest, a line feed in the place of each match.</returns>
    public LooseText Without(Regex pattern)
    {
        var text = new StringBuilder();
        var lines = new List<int>();
        var start = 0;
        foreach (Match match in pattern.Matches(Text))
        {
            Copy(start, match.Index);
            text.Append('\n');
            lines.Add(LineAt(match.Index));
            start = match.Index + match.Length;
        }

        Copy(start, Text.Length);
        return new LooseText(text.ToString(), [.. lines]);

        void Copy(int from, int to)
        {
            text.Append(Text, from, to - from);
            lines.AddRange(_lines[from..to]);
        }
    }

    /// <summary>The first position that is not blank.</summary>
    /// <param name="start">Where to begin.</param>
    /// <returns>The position; the end of the text when all is blank.</returns>
    public int SkipBlanks(int start)
    {
        while (start < Text.Length && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        return start;
    }
}
