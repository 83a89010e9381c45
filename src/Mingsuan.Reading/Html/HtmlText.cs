using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Mingsuan.Reading.Html;

/// <summary>What elements show.</summary>
internal static partial class HtmlText
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "math", "select", "textarea", "button", "audio", "video", "canvas",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "html", "legend", "main",
        "menu", "nav", "ol", "p", "pre", "section", "summary", "ul",
    };

    /// <summary>True for an element that begins and ends a paragraph.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>True for what a reader of the page does not see.</summary>
    public static bool IsHidden(IElement element) =>
        Silent.Contains(element.LocalName) || element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && Invisible().IsMatch(style));

    /// <summary>Runs of blanks as one; none at the ends, and none where a line was wrapped between Chinese characters.</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        bool blank = false;
        bool wrapped = false;
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                blank = true;
                wrapped |= character is '\n' or '\r';
                continue;
            }

            if (blank && result.Length > 0 && !(wrapped && IsChinese(result[^1]) && IsChinese(character)))
            {
                result.Append(' ');
            }

            result.Append(character is '\u200B' or '\uFEFF' ? string.Empty : character);
            blank = wrapped = false;
        }

        return result.ToString();
    }

    /// <summary>The text of a cell, its lines joined.</summary>
    public static string OfCell(IElement cell, Deadline deadline)
    {
        var lines = new List<StringBuilder> { new() };
        var open = new Stack<(INode Node, int Next)>([(cell, 0)]);
        while (open.TryPop(out var place))
        {
            deadline.Step();
            bool line = place.Node != cell && place.Node is IElement element && IsLine(element.LocalName);
            if (line && (place.Next == 0 || place.Next == place.Node.ChildNodes.Length) && lines[^1].Length > 0)
            {
                lines.Add(new());
            }

            if (place.Next >= place.Node.ChildNodes.Length)
            {
                continue;
            }

            open.Push((place.Node, place.Next + 1));
            var child = place.Node.ChildNodes[place.Next];
            if (child is IText text)
            {
                lines[^1].Append(text.Data);
            }
            else if (child is IElement shown && !IsHidden(shown))
            {
                open.Push((child, 0));
            }
        }

        return lines.Select(line => Collapse(line.ToString())).Aggregate(string.Empty, (above, below) => WrappedText.Join(above, below, full: false));
    }

    /// <summary>The name of the document that a link leads to, or null for other links.</summary>
    public static string? Attachment(IElement link)
    {
        string target = link.GetAttribute("href") ?? string.Empty;
        if (!Document().IsMatch(target))
        {
            return null;
        }

        string text = Collapse(link.TextContent);
        return text.Length is > 0 and < 120 ? text : target[(target.LastIndexOf('/') + 1)..];
    }

    private static bool IsChinese(char character) => character is >= '\u2E80' or (>= '\u2014' and <= '\u2026');

    private static bool IsLine(string name) => name is "br" or "li" or "tr" || Blocks.Contains(name);

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\.(?:pdf|docx?|xlsx?|wps|et|ofd|rtf|csv|zip|rar|7z)(?:[?#].*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Document();
}
