using Mingsuan.Reading.Packages;
using Mingsuan.Reading.Word;

namespace Mingsuan.Reading.Legacy;

/// <summary>Documents of Word 97-2003 and WPS (doc, wps) and rich text (rtf), through LibreOffice.</summary>
internal sealed class LegacyDocumentReader(OfficeConverter converter) : IFormatReader
{
    /// <inheritdoc/>
    public string MediaType => "application/msword";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> bytes) => IsRichText(bytes) || CompoundFile.RootNames(bytes).Contains("WordDocument");

    /// <inheritdoc/>
    public FormatContents Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits) =>
        new WordFormatReader().Read(converter.ToWord(bytes, IsRichText(bytes.Span) ? ".rtf" : ".doc", limits), limits);

    private static bool IsRichText(ReadOnlySpan<byte> bytes) => bytes.StartsWith("{\\rtf"u8);
}
