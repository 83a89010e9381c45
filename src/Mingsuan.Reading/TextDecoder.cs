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

        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return Strict(new UTF8Encoding(false, true), bytes[3..]) ?? throw Unknown();
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return Strict(new UnicodeEncoding(false, false, true), bytes[2..]) ?? throw Unknown();
        }

        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Strict(new UnicodeEncoding(true, false, true), bytes[2..]) ?? throw Unknown();
        }

        if (KnownBinary(bytes) is { } kind)
        {
            throw new ReadingException($"这是{kind}文件，目前只能读取文本文件。请先另存为文本（.txt）。", $"This is a {kind} file; only text files can be read. Save it as text (.txt) first.");
        }

        string text = DecodeWithoutMark(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ReadingException("文件里只有空白，没有内容可读。", "The file holds nothing but blanks.");
        }

        return text;
    }

    private static string DecodeWithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return Utf16WithoutMark(bytes) ?? throw Binary();
        }

        if (Strict(new UTF8Encoding(false, true), bytes) is { } utf8)
        {
            return Printable(utf8) ? utf8 : throw Binary();
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var gb18030 = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        return Strict(gb18030, bytes) is { } chinese && Printable(chinese) ? chinese : throw Unknown();
    }

    /// <summary>UTF-16 text has its zero bytes on one side only, and line ends of two bytes.</summary>
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
        {
            return null;
        }

        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int even = 0;
        int odd = 0;
        for (int index = 0; index < sample.Length; index++)
        {
            if (sample[index] == 0)
            {
                _ = index % 2 == 0 ? even++ : odd++;
            }
        }

        bool bigEndian = even > odd;
        string? text = Math.Min(even, odd) > Math.Max(even, odd) / 8 ? null : Strict(new UnicodeEncoding(bigEndian, false, true), bytes);
        return text is not null && Printable(text) ? text : null;
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
        : bytes.StartsWith<byte>([0x50, 0x4B, 0x03, 0x04]) ? "Word/Excel/ZIP"
        : bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) ? "Word/Excel 97-2003"
        : bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? "图片 (image)"
        : null;

    private static ReadingException Binary() =>
        new("文件不是文本（含有二进制内容）。请提供文本文件。", "The file is not text (it holds binary content). Give a text file.");

    private static ReadingException Unknown() =>
        new("无法识别文件的编码。请另存为 UTF-8 或 GB18030 编码的文本。", "The encoding is not recognised. Save the file as text in UTF-8 or GB18030.");
}
