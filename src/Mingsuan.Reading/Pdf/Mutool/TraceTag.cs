namespace Mingsuan.Reading.Pdf.Mutool;

/// <summary>A line of a trace, taken apart.</summary>
internal readonly ref struct TraceTag
{
    private readonly ReadOnlySpan<byte> _line;

    /// <summary>Takes a line apart.</summary>
    public TraceTag(ReadOnlySpan<byte> line)
    {
        _line = line;
        var name = line.StartsWith("<"u8) ? line[1..] : line;
        int end = name.StartsWith("/"u8) ? name.IndexOf((byte)'>') : name.IndexOfAny((byte)' ', (byte)'/', (byte)'>');
        Name = end < 0 ? name : name[..end];
    }

    /// <summary>The name; with its stroke for a closing tag.</summary>
    public ReadOnlySpan<byte> Name { get; }

    /// <summary>The number of an attribute in millionths, 0 when it is not there.</summary>
    /// <param name="key">With a blank in front and <c>="</c> behind.</param>
    public long Number(ReadOnlySpan<byte> key) => FixedNumber.Read(Text(key));

    /// <summary>The text of an attribute as written, empty when it is not there. The last of its name counts: a font's name stands before the others.</summary>
    public ReadOnlySpan<byte> Text(ReadOnlySpan<byte> key)
    {
        int start = _line.LastIndexOf(key);
        if (start < 0)
        {
            return default;
        }

        var value = _line[(start + key.Length)..];
        int end = value.IndexOf((byte)'"');
        return end < 0 ? value : value[..end];
    }

    /// <summary>The character of a glyph; <see cref="Glyph.Missing"/> when there is none.</summary>
    public int Rune()
    {
        var text = Text(" unicode=\""u8);
        if (text.StartsWith("&"u8))
        {
            return text.StartsWith("&lt;"u8) ? '<' : text.StartsWith("&gt;"u8) ? '>' : text.StartsWith("&amp;"u8) ? '&' : text.StartsWith("&quot;"u8) ? '"' : text.StartsWith("&apos;"u8) ? '\'' : ' ';
        }

        if (text.IsEmpty || System.Text.Rune.DecodeFromUtf8(text, out var rune, out _) != System.Buffers.OperationStatus.Done)
        {
            return Glyph.Missing;
        }

        bool told = rune.Value is not (>= 0xE000 and <= 0xF8FF or >= 0xF0000) && !(System.Text.Rune.IsControl(rune) && rune.Value != '\t');
        return told ? CompatibleForms.Plain(rune.Value) : Glyph.Missing;
    }
}
