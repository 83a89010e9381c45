using Mingsuan.Reading.Pdf.Tables;

namespace Mingsuan.Reading.Pdf.Layout;

/// <summary>A page put in order.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In hundredths of a point.</param>
/// <param name="Height">In hundredths of a point.</param>
/// <param name="Items">Lines and tables in the order of reading.</param>
internal sealed record PageLayout(int Number, int Width, int Height, IReadOnlyList<PageItem> Items)
{
    /// <summary>True when pictures cover the page and nothing can be read on it.</summary>
    public bool IsScan { get; init; }

    /// <summary>True when its text is what a program read from a scan.</summary>
    public bool IsRecognized { get; init; }

    /// <summary>True when it has more lines than frames are looked for among.</summary>
    public bool IsDrawing { get; init; }

    /// <summary>How many characters the fonts do not tell.</summary>
    public int MissingGlyphs { get; init; }
}

/// <summary>A line or a table; one of the two is null.</summary>
internal sealed record PageItem(TextLine? Line, PageTable? Table)
{
    /// <summary>Where it stands.</summary>
    public Box Box => Line?.Box ?? Table!.Box;
}
