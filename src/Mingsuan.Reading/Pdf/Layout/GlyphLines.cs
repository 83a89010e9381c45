namespace Mingsuan.Reading.Pdf.Layout;

/// <summary>Puts characters together into lines.</summary>
internal static class GlyphLines
{
    /// <summary>The lines from top to bottom, their characters from left to right; blanks and characters printed twice (imitated bold) are left out.</summary>
    public static List<List<Glyph>> Of(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<List<Glyph>>();
        List<Glyph>? line = null;
        int center = 0;
        int size = 0;
        foreach (var glyph in glyphs.Where(glyph => !glyph.IsBlank).OrderBy(glyph => glyph.Box.CenterY))
        {
            if (line is null || (glyph.Box.CenterY - center) * 5 > Math.Max(size, glyph.Size) * 2)
            {
                line = [];
                lines.Add(line);
                center = glyph.Box.CenterY;
                size = glyph.Size;
            }

            line.Add(glyph);
            size = Math.Max(size, glyph.Size);
        }

        for (int index = 0; index < lines.Count; index++)
        {
            lines[index] = WithoutDoubles(lines[index]);
        }

        return lines;
    }

    private static List<Glyph> WithoutDoubles(List<Glyph> line)
    {
        var result = new List<Glyph>(line.Count);
        foreach (var glyph in line.OrderBy(glyph => glyph.Box.Left).ThenBy(glyph => glyph.Rune))
        {
            bool doubled = false;
            for (int before = result.Count - 1; before >= 0 && (glyph.Box.Left - result[before].Box.Left) * 5 <= glyph.Size && !doubled; before--)
            {
                doubled = result[before].Rune == glyph.Rune && Math.Abs(glyph.Box.Top - result[before].Box.Top) * 5 <= glyph.Size;
            }

            if (!doubled)
            {
                result.Add(glyph);
            }
        }

        return result;
    }
}
