namespace Mingsuan.Reading;

/// <summary>What a reader accepts before it refuses, so that no document can exhaust the machine. Each refusal names its limit.</summary>
/// <param name="Bytes">The largest document.</param>
/// <param name="Columns">The most cells in one row.</param>
/// <param name="Cells">The most cells in all tables together.</param>
public sealed record ReadingLimits(long Bytes, int Columns, int Cells)
{
    /// <summary>The most lines of a text.</summary>
    public int Lines { get; init; } = 4_000_000;

    /// <summary>The most pages of a PDF.</summary>
    public int Pages { get; init; } = 5_000;

    /// <summary>The most characters, or lines, drawn on one page.</summary>
    public int GlyphsOfAPage { get; init; } = 200_000;

    /// <summary>How long a program of another making (an engine for PDF) may take over one document.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>64 MiB, 1,000 columns, 2,000,000 cells, 4,000,000 lines: many times the largest published budget.</summary>
    public static ReadingLimits Default { get; } = new(64L << 20, 1_000, 2_000_000);
}
