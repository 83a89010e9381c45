using Mingsuan.Reading.Pdf.Tables;

namespace Mingsuan.Reading.Pdf.Layout;

/// <summary>Puts what is drawn on a page in order: tables, and lines of text above, between and below them.</summary>
internal static class PageReader
{
    /// <summary>A picture that covers more than this share of the page, in hundredths, is a scan when there is no text.</summary>
    private const int ScanArea = 40;

    /// <summary>Fewer characters than this on a scan are a stamp or a page number.</summary>
    private const int FewCharacters = 30;

    /// <summary>Reads a page.</summary>
    public static PageLayout Read(PageContent content)
    {
        var page = Turning.Upright(content);
        int printed = page.Glyphs.Count(glyph => !glyph.IsBlank);
        bool scanned = page.ImageArea >= ScanArea && printed < FewCharacters;
        bool recognized = scanned && page.Hidden.Count(glyph => !glyph.IsBlank) >= FewCharacters;
        var glyphs = recognized ? [.. page.Glyphs, .. page.Hidden] : page.Glyphs.ToList();
        int missing = glyphs.Count(glyph => glyph.Rune == Glyph.Missing);

        var tables = new List<PageTable>();
        var frames = FrameFinder.Find(page.Rulings, out var alone);
        Add(frames ?? []);
        Add(ColumnLines.Frames(alone, glyphs));
        return new PageLayout(page.Number, page.Width, page.Height, Order(Lines(glyphs), tables))
        {
            IsScan = scanned && !recognized,
            IsRecognized = recognized,
            IsDrawing = frames is null,
            MissingGlyphs = missing,
        };

        void Add(List<Frame> found) => tables.AddRange(found.Select(frame => RuledTableReader.Read(frame, glyphs, page.Number)).OfType<PageTable>());
    }

    private static List<TextLine> Lines(List<Glyph> glyphs)
    {
        var lines = GlyphLines.Of(glyphs.Where(glyph => glyph.Direction == Direction.Right)).ConvertAll(TextLine.Of);
        foreach (var turned in glyphs.Where(glyph => glyph.Direction != Direction.Right).GroupBy(glyph => glyph.Direction))
        {
            lines.AddRange(GlyphLines.Of(turned.Select(Turning.Level)).Select(TextLine.Of));
        }

        return lines;
    }

    private static List<PageItem> Order(List<TextLine> lines, List<PageTable> tables)
    {
        var items = lines.ConvertAll(line => new PageItem(line, null));
        items.AddRange(tables.Select(table => new PageItem(null, table)));
        return TextColumns.Arrange([.. items.OrderBy(item => item.Line is null ? item.Box.Top : item.Box.CenterY).ThenBy(item => item.Box.Left)]);
    }
}
