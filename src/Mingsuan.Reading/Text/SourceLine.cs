namespace Mingsuan.Reading.Text;

/// <summary>A line of a text document.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Text">Without its line end.</param>
/// <param name="StartsPage">True when a form feed, or the single blank that some converters leave in its place, precedes it.</param>
internal readonly record struct SourceLine(int Number, string Text, bool StartsPage)
{
    /// <summary>True when nothing but blanks stands in the line.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>True when the line has a tab.</summary>
    public bool HasTab => Text.Contains('\t', StringComparison.Ordinal);

    /// <summary>Splits a text into lines at LF, CR LF, CR or form feed.</summary>
    /// <exception cref="ReadingException">There are more lines than the limit.</exception>
    public static List<SourceLine> Split(string text, ReadingLimits limits)
    {
        var lines = new List<SourceLine>();
        int start = 0;
        bool page = true;
        while (start < text.Length)
        {
            int end = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? text.Length : start + end;
            string line = text[start..end];
            bool startsPage = page || (line.Length > 1 && line[0] == ' ' && line[1] > ' ' && line[1] < '\uFF00' && line[1] != '\u3000');
            lines.Add(new SourceLine(lines.Count + 1, line, startsPage));
            page = end < text.Length && text[end] == '\f';
            if (lines.Count > limits.Lines)
            {
                throw new ReadingException(
                    $"文件超过 {limits.Lines} 行（上限）。请拆分文件后再读。", $"The file has more than {limits.Lines} lines (the limit). Split it first.");
            }

            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }
}
