using System.Text.RegularExpressions;

namespace Mingsuan.Reading.Text;

/// <summary>Takes off what converters leave in a text and no reader of the document ever saw.</summary>
internal static partial class Marks
{
    /// <summary>Without bookmarks, table-of-contents fields, tags and Markdown heading signs; trimmed.</summary>
    public static string Strip(string text)
    {
        if (text.Contains('[', StringComparison.Ordinal))
        {
            text = Bookmark().Replace(text, string.Empty);
        }

        if (text.Contains('{', StringComparison.Ordinal))
        {
            text = Field().Replace(text, string.Empty);
        }

        if (text.Contains('<', StringComparison.Ordinal))
        {
            text = Tag().Replace(text, string.Empty);
        }

        return text.Trim();
    }

    /// <summary>
    /// The entry of a table of contents that was left in a line of text as a field code (<c>{ TC … }</c>): unlike the fields that a converter
    /// writes out, it carries words of its own. Null when there is none.
    /// </summary>
    public static string? EntryField(string text) =>
        text.Contains('{', StringComparison.Ordinal) && Entry().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>The level of a Markdown heading, 0 for other lines; the signs are taken off.</summary>
    public static int TakeHeading(ref string text)
    {
        int level = 0;
        while (level < text.Length && text[level] == '#')
        {
            level++;
        }

        if (level is 0 or > 6 || level == text.Length || text[level] != ' ')
        {
            return 0;
        }

        text = text[level..].Trim();
        return level;
    }

    /// <summary>The text of a cell: marks stripped and the blanks of line wraps between Chinese characters taken out.</summary>
    public static string Cell(string text)
    {
        return Unwrap(Strip(text));
    }

    /// <summary>A text without the line ends and blanks that only wrap it: between Chinese characters nothing is left of them.</summary>
    public static string Unwrap(string text)
    {
        text = text.Trim();
        return text.AsSpan().IndexOfAny(" \u3000\u00A0\t\n\r") < 0 ? text : Wrap().Replace(text, string.Empty).Replace('\n', ' ');
    }

    // No pattern goes on over another opening sign: a text of opening signs alone takes one pass.
    [GeneratedRegex(@"\[bookmark:[^\]\[]*\]")]
    private static partial Regex Bookmark();

    [GeneratedRegex(@"\{\s*(?:TC|PAGEREF|HYPERLINK|TOC|SEQ)\b[^}{]*\}")]
    private static partial Regex Field();

    [GeneratedRegex(@"\{\s*TC\b[^}{]*\}")]
    private static partial Regex Entry();

    [GeneratedRegex(@"</?(?:b|i|u|p|br|strong|em|sup|sub|span)\b[^><]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=[\u3000-\u9FFF\uFF00-\uFFEF“”‘’])[\s\u3000\u00A0]+(?=[\u3000-\u9FFF\uFF00-\uFFEF“”‘’])|(?<=\S)\n(?=[\u3000-\u9FFF])")]
    private static partial Regex Wrap();
}
