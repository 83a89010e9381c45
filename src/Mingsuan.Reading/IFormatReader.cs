using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;

namespace Mingsuan.Reading;

/// <summary>Reads the documents of one format. Holds no state: one instance serves several threads.</summary>
internal interface IFormatReader
{
    /// <summary>The media type of the format.</summary>
    string MediaType { get; }

    /// <summary>True when the bytes are of this format, told by content alone. Cheap, and throws nothing.</summary>
    /// <param name="bytes">The whole document.</param>
    bool Recognizes(ReadOnlySpan<byte> bytes);

    /// <summary>Reads a document that the format recognizes.</summary>
    /// <exception cref="ReadingException">It is damaged, protected or passes a limit.</exception>
    FormatContents Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits);
}

/// <summary>What a format's reader found.</summary>
/// <param name="Blocks">Paragraphs and grids in order.</param>
/// <param name="Notices">What a person should know of the reading: hidden sheets, scanned pages, missing glyphs.</param>
internal sealed record FormatContents(IReadOnlyList<Block> Blocks, IReadOnlyList<Message> Notices);
