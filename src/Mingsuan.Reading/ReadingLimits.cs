namespace Mingsuan.Reading;

/// <summary>What a reader accepts before it refuses, so that no document can exhaust the machine. Each refusal names its limit.</summary>
/// <param name="Bytes">The largest document.</param>
/// <param name="Columns">The most cells in one row.</param>
/// <param name="Cells">The most cells in all tables together.</param>
public sealed record ReadingLimits(long Bytes, int Columns, int Cells)
{
    /// <summary>The most lines of a text.</summary>
    public int Lines { get; init; } = 4_000_000;

    /// <summary>The most bytes that a packed document (docx, xlsx, zip) may unpack to, everything together.</summary>
    public long InflatedBytes { get; init; } = 256L << 20;

    /// <summary>How many times larger than its packed form a part of more than 16 MiB may be.</summary>
    public int InflationRatio { get; init; } = 400;

    /// <summary>The most files in an archive.</summary>
    public int Entries { get; init; } = 10_000;

    /// <summary>How deep archives may stand in archives, and tables in tables.</summary>
    public int Nesting { get; init; } = 8;

    /// <summary>How deep elements may stand in elements.</summary>
    public int ElementDepth { get; init; } = 256;

    /// <summary>The most elements of a web page.</summary>
    public int Elements { get; init; } = 1_000_000;

    /// <summary>The longest piece of text in a docx or xlsx, in characters.</summary>
    public int TextLength { get; init; } = 1_000_000;

    /// <summary>The longest time that one document may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(9);

    /// <summary>The longest time that LibreOffice may take to convert a document.</summary>
    public TimeSpan ConversionTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest time that recognising the text of a document's scanned pages may take.</summary>
    public TimeSpan RecognitionTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The most pages of a PDF.</summary>
    public int Pages { get; init; } = 5_000;

    /// <summary>The most characters, or lines, drawn on one page.</summary>
    public int GlyphsOfAPage { get; init; } = 200_000;

    /// <summary>64 MiB, 1,000 columns, 2,000,000 cells, 4,000,000 lines: many times the largest published budget.</summary>
    public static ReadingLimits Default { get; } = new(64L << 20, 1_000, 2_000_000);

    /// <summary>
    /// For reading back what this program has just written itself: nothing in it is hostile, and a busy machine must not fail a publication,
    /// so that the time only ends what would otherwise never end.
    /// </summary>
    public static ReadingLimits OwnOutput { get; } = Default with { Bytes = 512L << 20, InflatedBytes = 2L << 30, Time = TimeSpan.FromMinutes(15) };
}
