using System.Text;
using System.Text.RegularExpressions;

namespace Mingsuan.Reading.Html;

/// <summary>Decodes a page by its byte-order mark, by what it declares, or by its content.</summary>
internal static partial class HtmlEncoding
{
    /// <summary>The declaration stands in the first 1,024 bytes (HTML, 4.2.5.4); some offices put long comments before it.</summary>
    private const int DeclaredWithin = 4096;

    /// <summary>Decodes a page; what is not in its declared encoding is decoded by content.</summary>
    /// <exception cref="ReadingException">The bytes are in no known encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        bool marked = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) || bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]);
        if (!marked && Declared(bytes) is { } encoding)
        {
            try
            {
                return encoding.GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
                // The declaration is wrong; the content decides.
            }
        }

        return TextDecoder.Decode(bytes);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclaredWithin)]));
        if (!match.Success)
        {
            return null;
        }

        string name = match.Groups[1].Value.ToLowerInvariant();
        if (name is "utf-8" or "utf8")
        {
            return new UTF8Encoding(false, true);
        }

        // GB 18030 contains GBK and GB 2312, and pages that declare the smaller ones use characters of the larger.
        string wide = name is "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "x-gbk" ? "GB18030" : name is "big5" or "big5-hkscs" ? "big5" : string.Empty;
        if (wide.Length == 0)
        {
            return null;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(wide, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    [GeneratedRegex(@"<meta[^>]{0,200}?charset\s*=\s*[""']?\s*([A-Za-z0-9_-]{2,20})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
