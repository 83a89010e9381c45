namespace Mingsuan.Reading.Pdf.Layout;

/// <summary>A printed line, cut into runs where wide gaps stand.</summary>
/// <param name="Runs">From left to right; at least one.</param>
/// <param name="Pieces">The same cut finer, where a number may begin or end: for tables without lines.</param>
internal sealed record TextLine(IReadOnlyList<TextRun> Runs, IReadOnlyList<TextRun> Pieces)
{
    /// <summary>Where it stands.</summary>
    public Box Box { get; } = Runs.Select(run => run.Box).Aggregate((all, box) => all.Union(box));

    /// <summary>Of most of its characters, in hundredths of a point.</summary>
    public int Size { get; } = Runs.MaxBy(run => run.Text.Length)!.Size;

    /// <summary>Its runs with blanks between.</summary>
    public string Text { get; } = string.Join(' ', Runs.Select(run => run.Text));

    /// <summary>The line of characters that stand side by side.</summary>
    public static TextLine Of(IReadOnlyList<Glyph> glyphs)
    {
        int usual = UsualGap(glyphs);
        return new TextLine(Cut(glyphs, IsGap), Cut(glyphs, (left, right) => MayBeGap(left, right, usual)));
    }

    private static List<TextRun> Cut(IReadOnlyList<Glyph> glyphs, Func<Glyph, Glyph, bool> isGap)
    {
        var runs = new List<TextRun>();
        int start = 0;
        for (int end = 1; end <= glyphs.Count; end++)
        {
            if (end == glyphs.Count || isGap(glyphs[end - 1], glyphs[end]))
            {
                runs.Add(TextRun.Of([.. glyphs.Skip(start).Take(end - start)]));
                start = end;
            }
        }

        return runs;
    }

    /// <summary>A gap wider than a character; columns of numbers stand closer.</summary>
    private static bool IsGap(Glyph left, Glyph right)
    {
        int gap = right.Box.Left - left.Box.Right;
        int size = Math.Min(left.Size, right.Size);
        bool numbers = left.Rune < 0x2E80 && right.Rune < 0x2E80;
        return numbers ? gap * 4 > size * 3 : gap * 5 > size * 6;
    }

    /// <summary>Chinese characters stand side by side unless they are set apart, and then all alike: a gap among them that is wider than others is a gutter.</summary>
    private static bool MayBeGap(Glyph left, Glyph right, int usual)
    {
        int gap = right.Box.Left - left.Box.Right;
        int size = Math.Min(left.Size, right.Size);
        return IsNumeric(left.Rune) || IsNumeric(right.Rune) ? gap * 3 > size : gap * 10 > size * 7 || (gap - usual) * 10 > size * 3;
    }

    /// <summary>How far apart most characters of a line stand.</summary>
    private static int UsualGap(IReadOnlyList<Glyph> glyphs)
    {
        if (glyphs.Count < 2)
        {
            return 0;
        }

        int[] gaps = new int[glyphs.Count - 1];
        for (int index = 0; index < gaps.Length; index++)
        {
            gaps[index] = Math.Max(0, glyphs[index + 1].Box.Left - glyphs[index].Box.Right);
        }

        Array.Sort(gaps);
        return gaps[gaps.Length / 2];
    }

    private static bool IsNumeric(int rune) => rune is (>= '0' and <= '9') or '.' or ',' or '-' or '—';
}

/// <summary>A part of a line without wide gaps.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Size">In hundredths of a point.</param>
internal sealed record TextRun(string Text, Box Box, int Size)
{
    /// <summary>The run of characters that stand side by side.</summary>
    public static TextRun Of(IReadOnlyList<Glyph> glyphs) =>
        new(GlyphText.OfLine(glyphs), glyphs.Select(glyph => glyph.Box).Aggregate((all, box) => all.Union(box)), glyphs.MaxBy(glyph => glyph.Size).Size);
}
