using DocumentFormat.OpenXml.Wordprocessing;

namespace Mingsuan.Printing.Word;

/// <summary>A page of A4, in twentieths of a point.</summary>
/// <param name="Width">The paper's width.</param>
/// <param name="Height">The paper's height.</param>
/// <param name="Top">The margin.</param>
/// <param name="Right">The margin.</param>
/// <param name="Bottom">The margin.</param>
/// <param name="Left">The margin.</param>
internal sealed record WordPage(int Width, int Height, int Top, int Right, int Bottom, int Left)
{
    /// <summary>Upright, with the margins of GB/T 9704—2012: 37, 26, 35 and 28 mm.</summary>
    public static WordPage Portrait { get; } = new(11906, 16838, 2098, 1474, 1984, 1588);

    /// <summary>On its side, with the margins that wide tables need.</summary>
    public static WordPage Landscape { get; } = new(16838, 11906, 1418, 1134, 1247, 1134);

    /// <summary>The width of the text.</summary>
    public int TextWidth => Width - Left - Right;

    /// <summary>The room for a table.</summary>
    /// <param name="taken">The height of the lines above and below it.</param>
    public PageRoom Room(int taken) =>
        new(TextWidth, Height - Top - Bottom - taken, Height - Top - Bottom, new(10, WordTable.LooseLeading, WordTable.LooseHeight), new(10, WordTable.TightLeading, WordTable.TightHeight), 21);

    /// <summary>The properties of a section of such pages.</summary>
    /// <param name="numbered">True when pages bear their number.</param>
    /// <param name="first">True when the numbers begin at 1.</param>
    public SectionProperties Section(bool numbered, bool first)
    {
        var section = new SectionProperties();
        if (numbered)
        {
            section.AppendChild(new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" });
        }

        section.AppendChild(new SectionType { Val = SectionMarkValues.NextPage });
        section.AppendChild(new PageSize { Width = (uint)Width, Height = (uint)Height, Orient = Width > Height ? PageOrientationValues.Landscape : null });
        section.AppendChild(new PageMargin { Top = Top, Right = (uint)Right, Bottom = Bottom, Left = (uint)Left, Header = 851, Footer = 992, Gutter = 0 });
        if (first)
        {
            section.AppendChild(new PageNumberType { Start = 1 });
        }

        return section;
    }
}
