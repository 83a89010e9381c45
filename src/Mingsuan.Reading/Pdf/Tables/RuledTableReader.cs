using Mingsuan.Reading.Pdf.Layout;

namespace Mingsuan.Reading.Pdf.Tables;

/// <summary>Puts the characters of a page into the cells of a frame.</summary>
internal static class RuledTableReader
{
    /// <summary>The table, or null when it is one cell or empty: a box around text, a drawing. Its characters are taken out of the page's.</summary>
    /// <param name="drawn">The frame as it is drawn.</param>
    /// <param name="glyphs">The characters of the page that are in no table yet.</param>
    /// <param name="page">The page's number.</param>
    public static PageTable? Read(Frame drawn, List<Glyph> glyphs, int page)
    {
        var inside = glyphs.FindAll(glyph => drawn.Box.Contains(glyph.Box.CenterX, glyph.Box.CenterY));
        if (inside.Count == 0 || FrameCompletion.Complete(drawn, inside) is not { } frame)
        {
            return null;
        }

        var cells = frame.Cells();
        if (cells.Count < 2)
        {
            return null;
        }

        int[,] owners = Owners(frame, cells);
        var contents = new List<Glyph>[cells.Count];
        foreach (var glyph in inside.Where(glyph => glyph.Direction != Direction.Right && !glyph.IsBlank))
        {
            Add(Owner(glyph), glyph);
        }

        foreach (var line in GlyphLines.Of(inside.Where(glyph => glyph.Direction == Direction.Right)))
        {
            int start = 0;
            for (int end = 1; end <= line.Count; end++)
            {
                if (end == line.Count || !Overflows(line[end - 1], line[end]))
                {
                    int owner = OwnerOfPiece(line, start, end);
                    for (int index = start; index < end; index++)
                    {
                        Add(owner, line[index]);
                    }

                    start = end;
                }
            }
        }

        glyphs.RemoveAll(glyph => frame.Box.Contains(glyph.Box.CenterX, glyph.Box.CenterY));
        var rows = Enumerable.Range(0, frame.Rows).Select(_ => new List<PageCell>()).ToList();
        for (int index = 0; index < cells.Count; index++)
        {
            var cell = cells[index];
            string text = contents[index] is { } content ? GlyphText.OfCell(content, cell.Box) : string.Empty;
            rows[cell.Row].Add(new PageCell(text, cell.Box.Left, cell.Box.Right, cell.RowSpan));
        }

        return new PageTable(frame.Box, frame.Xs, [.. rows.Select(row => new PageRow(row, page))], IsRuled: true);

        int Owner(Glyph glyph) => owners[Index(frame.Ys, glyph.Box.CenterY), Index(frame.Xs, glyph.Box.CenterX)];

        void Add(int owner, Glyph glyph) => (contents[owner] ??= []).Add(glyph);

        // Text that is wider than its cell runs over the wall: a character then stands on it.
        bool Overflows(Glyph left, Glyph right)
        {
            int leftOwner = Owner(left);
            int rightOwner = Owner(right);
            if (leftOwner == rightOwner)
            {
                return right.Box.Left - left.Box.Right <= left.Size;
            }

            int wall = cells[rightOwner].Box.Left;
            bool touching = (right.Box.Left - left.Box.Right) * 4 <= left.Size;
            bool onWall = left.Box.Right - (left.Size / 6) > wall || right.Box.Left + (right.Size / 6) < wall;
            return touching && onWall;
        }

        // A number that is too wide begins left of its cell, a label ends right of it.
        int OwnerOfPiece(List<Glyph> line, int start, int end)
        {
            int first = Owner(line[start]);
            int last = Owner(line[end - 1]);
            return first == last ? first : IsNumeric(line, start, end) ? last : first;
        }
    }

    private static bool IsNumeric(List<Glyph> line, int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (line[index].Rune is not ((>= '0' and <= '9') or '.' or ',' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static int[,] Owners(Frame frame, List<FrameCell> cells)
    {
        int[,] owners = new int[frame.Rows, frame.Columns];
        for (int index = 0; index < cells.Count; index++)
        {
            var cell = cells[index];
            for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    owners[row, column] = index;
                }
            }
        }

        return owners;
    }

    private static int Index(int[] places, int position)
    {
        int index = Array.BinarySearch(places, position);
        return Math.Clamp(index >= 0 ? index : ~index - 1, 0, places.Length - 2);
    }
}
