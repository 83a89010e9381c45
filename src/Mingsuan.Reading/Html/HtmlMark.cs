using System.Text;

namespace Mingsuan.Reading.Html;

/// <summary>Tells a web page by how it begins (WHATWG MIME Sniffing, 7.1), or by a table in the markup that it begins with.</summary>
internal static class HtmlMark
{
    private const int Sample = 4096;

    private static readonly string[] Beginnings = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<table", "<style"];

    /// <summary>True for a page.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> bytes)
    {
        var text = Start(bytes).AsSpan().TrimStart(" \t\r\n\f\uFEFF\0");
        if (text.IsEmpty || text[0] != '<')
        {
            return false;
        }

        while (text.StartsWith("<!--") || text.StartsWith("<?"))
        {
            string close = text[1] == '?' ? ">" : "-->";
            int end = text.IndexOf(close);
            if (end < 0)
            {
                return false;
            }

            text = text[(end + close.Length)..].TrimStart();
        }

        foreach (string beginning in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return text.StartsWith("<") && text.Contains("<table", StringComparison.OrdinalIgnoreCase) && text.Contains("<td", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The first characters; markup is ASCII in every encoding but UTF-16, whose zero bytes are dropped.</summary>
    private static string Start(ReadOnlySpan<byte> bytes)
    {
        string text = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Sample)]);
        text = text.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? text[3..] : text;
        return text.StartsWith("\u00FF\u00FE", StringComparison.Ordinal) || text.StartsWith("\u00FE\u00FF", StringComparison.Ordinal) ? text[2..].Replace("\0", string.Empty, StringComparison.Ordinal) : text;
    }
}
