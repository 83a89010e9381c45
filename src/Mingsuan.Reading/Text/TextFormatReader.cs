namespace Mingsuan.Reading.Text;

/// <summary>Plain text in any of the encodings of <see cref="TextDecoder"/>; takes what no other format claims.</summary>
internal sealed class TextFormatReader : IFormatReader
{
    /// <inheritdoc/>
    public string MediaType => "text/plain";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> bytes) => true;

    /// <inheritdoc/>
    public FormatContents Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        var reader = new TextDocumentReader(TextDecoder.Decode(bytes.Span), limits);
        return new FormatContents(reader.Read(), reader.Notices);
    }
}
