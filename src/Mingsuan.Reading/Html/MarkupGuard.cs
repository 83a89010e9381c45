namespace Mingsuan.Reading.Html;

/// <summary>
/// Counts tags, their depth and their attributes before a page is parsed, so that no page can exhaust the machine. It errs towards
/// counting too many: what stands in scripts and comments counts too.
/// </summary>
internal static class MarkupGuard
{
    private const int Attributes = 500;

    /// <summary>Tags that may stand open without ever being closed.</summary>
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup",
    };

    /// <summary>Refuses a page that passes a limit.</summary>
    /// <exception cref="ReadingException">The message names the limit.</exception>
    public static void Check(string text, ReadingLimits limits)
    {
        int tags = 0;
        int depth = 0;
        for (int index = text.IndexOf('<', StringComparison.Ordinal); index >= 0; index = index < text.Length ? text.IndexOf('<', index) : -1)
        {
            index++;
            bool closes = index < text.Length && text[index] == '/';
            int start = closes ? index + 1 : index;
            if (start >= text.Length || !char.IsAsciiLetter(text[start]))
            {
                continue;
            }

            int end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == ':'))
            {
                end++;
            }

            index = SkipAttributes(text, end);
            if (++tags > limits.Elements)
            {
                throw new ReadingException($"网页的元素超过 {limits.Elements} 个（上限），未读取。请拆分后再检查。", $"The page has more than {limits.Elements} elements (the limit) and was not read. Split it first.");
            }

            bool ownClose = index > 1 && text[Math.Min(index, text.Length) - 1] == '/';
            if (!ownClose && end - start < 12 && !Unclosed.Contains(text[start..end]))
            {
                depth = Math.Max(0, depth + (closes ? -1 : 1));
            }

            if (depth > limits.ElementDepth)
            {
                throw new ReadingException(
                    $"网页的元素嵌套超过 {limits.ElementDepth} 层（上限），不像预算网页。请检查文件是否损坏。",
                    $"The elements of the page are nested deeper than {limits.ElementDepth} (the limit), unlike any budget. Check whether the file is damaged.");
            }
        }
    }

    /// <summary>Where the tag ends.</summary>
    private static int SkipAttributes(string text, int index)
    {
        int attributes = 0;
        char quote = '\0';
        for (; index < text.Length; index++)
        {
            char character = text[index];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'' && index > 0 && text[index - 1] is '=' or ' ')
            {
                quote = character;
            }
            else if (character == '>')
            {
                return index;
            }
            else if (char.IsWhiteSpace(character) && ++attributes > Attributes)
            {
                throw new ReadingException($"网页中有元素的属性超过 {Attributes} 个（上限），不像预算网页。请检查文件是否损坏。", $"An element of the page has more than {Attributes} attributes (the limit), unlike any budget. Check whether the file is damaged.");
            }
        }

        return index;
    }
}
