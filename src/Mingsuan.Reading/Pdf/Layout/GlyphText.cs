using System.Text;

namespace Mingsuan.Reading.Pdf.Layout;

/// <summary>Makes text of characters that stand side by side and of lines that stand below each other.</summary>
internal static class GlyphText
{
    /// <summary>The text of one line; a gap is a blank between Latin letters and digits, and where it is wide.</summary>
    public static string OfLine(IReadOnlyList<Glyph> line)
    {
        var text = new StringBuilder(line.Count);
        for (int index = 0; index < line.Count; index++)
        {
            if (index > 0 && IsBlank(line[index - 1], line[index]))
            {
                text.Append(' ');
            }

            text.Append(char.ConvertFromUtf32(line[index].Rune));
        }

        return text.ToString();
    }

    /// <summary>The text of a cell: its wrapped lines joined, lines that are numbers of their own kept apart.</summary>
    /// <param name="glyphs">The characters of the cell.</param>
    /// <param name="cell">The cell.</param>
    public static string OfCell(IEnumerable<Glyph> glyphs, Box cell)
    {
        string text = string.Empty;
        foreach (var group in glyphs.GroupBy(glyph => glyph.Direction).OrderBy(group => group.Key))
        {
            bool level = group.Key == Direction.Right;
            IReadOnlyList<Glyph>? above = null;
            foreach (var line in GlyphLines.Of(level ? group : group.Select(Turning.Level)))
            {
                string next = OfLine(line);
                bool full = !level || (above is not null && LineBreaks.IsFull(above[0].Box.Union(above[^1].Box), cell, above[0].Size, line[0].Box.Width));
                text = WrappedText.Join(text, next, full);
                above = line;
            }
        }

        return text;
    }

    /// <summary>True where two characters of a line are set apart like words.</summary>
    private static bool IsBlank(Glyph left, Glyph right)
    {
        int gap = right.Box.Left - left.Box.Right;
        int size = Math.Min(left.Size, right.Size);
        if (gap * 3 <= size)
        {
            return IsLatin(left.Rune) && IsLatin(right.Rune) && gap * 5 > size;
        }

        bool digits = IsDigit(left.Rune) && IsDigit(right.Rune);
        return digits ? gap * 2 > size : (left.Rune < 0x2E80 && right.Rune < 0x2E80 && IsLatin(left.Rune) && IsLatin(right.Rune)) || gap > size * 3 / 2;
    }

    private static bool IsLatin(int rune) => rune is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static bool IsDigit(int rune) => rune is (>= '0' and <= '9') or '.' or ',';
}
