using System.Text;

namespace Mingsuan.Publishing.Tables;

/// <summary>The encodings and separators in which spreadsheet programs save CSV.</summary>
internal static class CsvText
{
    /// <summary>The text as UTF-8; null when it is no text. Excel in Chinese saves GB18030 (GBK) unless it is told otherwise, and “Unicode text” is UTF-16.</summary>
    public static byte[]? Utf8(byte[] content)
    {
        if (System.Text.Unicode.Utf8.IsValid(content))
        {
            return content.AsSpan().Contains((byte)0) ? null : content;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = content.AsSpan().StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode : content.AsSpan().StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode : Encoding.GetEncoding("GB18030");
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            string text = strict.GetString(content).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? null : Encoding.UTF8.GetBytes(text);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>What divides the fields: a comma, unless the heading has none and has semicolons or tabs.</summary>
    public static char Separator(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'\n');
        var heading = end < 0 ? text : text[..end];
        return heading.Contains((byte)',') ? ',' : heading.Contains((byte)'\t') ? '\t' : heading.Contains((byte)';') ? ';' : ',';
    }
}
