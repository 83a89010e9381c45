using System.Text;

namespace Mingsuan.Reading;

/// <summary>Turns bytes into text by their content: UTF-8, UTF-16 and GB18030 (which contains GBK and GB 2312), with or without a byte-order mark.</summary>
public static class TextDecoder
{
    private const int Sample = 4096;

    /// <summary>Decodes a text.</summary>
    /// <exception cref="ReadingException">The bytes are empty, binary, or in no known encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            throw new ReadingException("文件是空的，没有内容可读。请确认文件已完整保存。", "The file is empty. Make sure that it was saved completely.");
        }

        string text = DecodeWithMark(bytes) ?? DecodeWithoutMark(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ReadingException("文件里只有空白，没有内容可读。", "The file holds nothing but blanks.");
        }

        return text;
    }

    /// <summary>The text behind a byte-order mark; null when there is none.</summary>
    private static string? DecodeWithMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marked())
        {
            if (bytes.StartsWith(mark))
            {
                return Strict(encoding, bytes[mark.Length..]) ?? throw Unknown();
            }
        }

        return null;
    }

    private static string DecodeWithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (KnownBinary(bytes) is { } kind)
        {
            throw new ReadingException($"这是 {kind} 文件，不能读取其中的表格。请提供 Word、Excel、CSV 或文本文件。", $"This is a {kind} file, the tables of which cannot be read. Give a Word, Excel, CSV or text file.");
        }

        if (bytes.Contains((byte)0))
        {
            return Utf16WithoutMark(bytes) ?? throw Binary();
        }

        if (Strict(new UTF8Encoding(false, true), bytes) is { } utf8)
        {
            return Printable(utf8) ? utf8 : throw Binary();
        }

        return Strict(Gb18030(), bytes) is { } chinese && Printable(chinese) ? chinese : throw Unknown();
    }

    private static (byte[] Mark, Encoding Encoding)[] Marked() =>
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false, true)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false, true)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false, true)),
        ([0x84, 0x31, 0x95, 0x33], Gb18030()),
    ];

    private static Encoding Gb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    /// <summary>
    /// The order of the bytes is told by which one yields Chinese, digits and line ends: zero bytes alone tell nothing, since the
    /// second byte of 一 is zero too.
    /// </summary>
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        string? little = Strict(new UnicodeEncoding(false, false, true), bytes);
        string? big = Strict(new UnicodeEncoding(true, false, true), bytes);
        string? text = Usual(little) >= Usual(big) ? little : big;
        return text is not null && Usual(text) * 10 >= Math.Min(text.Length, Sample) * 9 ? text : null;
    }

    /// <summary>How many characters of the beginning are such as budgets are made of.</summary>
    private static int Usual(string? text)
    {
        int usual = 0;
        foreach (char character in text.AsSpan(0, Math.Min(text?.Length ?? 0, Sample)))
        {
            if (character is (>= ' ' and <= '~') or '\n' or '\r' or '\t' or '\f' or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF')
                or (>= '\u2000' and <= '\u27BF') or (>= '\u3200' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') || char.IsSurrogate(character))
            {
                usual++;
            }
        }

        return usual;
    }

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Control characters, private and unassigned ones hardly occur in text.</summary>
    private static bool Printable(string text)
    {
        int strange = 0;
        int length = Math.Min(text.Length, Sample * 4);
        for (int index = 0; index < length; index++)
        {
            char character = text[index];
            if ((char.IsControl(character) && character is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\a')) || character is >= '\uE000' and <= '\uF8FF')
            {
                strange++;
            }
        }

        return strange * 50 <= length;
    }

    private static string? KnownBinary(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? "PDF"
        : bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) ? "Office 97-2003 (PPT …)"
        : bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? "图片 (image)"
        : null;

    private static ReadingException Binary() =>
        new("文件不是文本（含有二进制内容）。请提供文本文件。", "The file is not text (it holds binary content). Give a text file.");

    private static ReadingException Unknown() =>
        new("无法识别文件的编码。请另存为 UTF-8 或 GB18030 编码的文本。", "The encoding is not recognised. Save the file as text in UTF-8 or GB18030.");
}
