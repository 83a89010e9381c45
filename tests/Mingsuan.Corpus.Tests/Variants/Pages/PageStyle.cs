using Mingsuan.Testing;

namespace Mingsuan.Corpus.Tests.Variants.Pages;

/// <summary>How a document is laid out on pages or in a web page.</summary>
internal sealed record PageStyle(string Name)
{
    /// <summary>The heading's cells and the amounts, as in the variants of texts; its text form does not matter.</summary>
    public Style Cells { get; init; } = new("laid out");

    public bool IsBorderless { get; init; }

    /// <summary>Headings over tables without lines may begin where their first column begins or end where their last one ends.</summary>
    public PdfAlign HeadingAlign { get; init; } = PdfAlign.Center;

    /// <summary>Where headings that cover several rows stand in them.</summary>
    public PdfStand HeadingStand { get; init; }

    public PdfAlign NumberAlign { get; init; } = PdfAlign.Right;

    /// <summary>Between columns without lines, in points.</summary>
    public decimal Gutter { get; init; } = 14;

    public bool HasBars { get; init; }

    /// <summary>The page lies on its side and is shown turned.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Page numbers, a running header and footer.</summary>
    public bool HasFurniture { get; init; }

    public override string ToString() => Name;
}
