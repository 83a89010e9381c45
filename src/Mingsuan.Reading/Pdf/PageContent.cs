namespace Mingsuan.Reading.Pdf;

/// <summary>What is drawn on a page.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Width">In hundredths of a point, as the page is shown.</param>
/// <param name="Height">In hundredths of a point.</param>
/// <param name="Glyphs">The characters that show, in the order in which they are drawn.</param>
/// <param name="Hidden">Characters that do not show: the text layer that an OCR program lays behind a scan.</param>
/// <param name="Rulings">Straight lines.</param>
/// <param name="ImageArea">The area that pictures cover, in hundredths of the page's.</param>
internal sealed record PageContent(
    int Number, int Width, int Height, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Glyph> Hidden, IReadOnlyList<Ruling> Rulings, int ImageArea);
