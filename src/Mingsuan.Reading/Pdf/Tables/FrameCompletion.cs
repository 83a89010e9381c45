using Mingsuan.Reading.Pdf.Borderless;
using Mingsuan.Reading.Pdf.Layout;

namespace Mingsuan.Reading.Pdf.Tables;

/// <summary>
/// Draws the lines that a table leaves out: some are ruled around and under the heading alone, some only between columns. Where numbers
/// stand below each other in several cells of one row of the frame, each line of them is a row; where numbers of one line stand over
/// several columns that the heading walls off, each has its column.
/// </summary>
internal static class FrameCompletion
{
    /// <summary>The frame with these lines; the frame itself when none is missing, null when it walls off no columns and its text has some.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="glyphs">The characters inside.</param>
    public static Frame? Complete(Frame frame, IEnumerable<Glyph> glyphs)
    {
        var lines = GlyphLines.Of(glyphs.Where(glyph => glyph.Direction == Direction.Right)).ConvertAll(TextLine.Of);
        var numbers = lines.SelectMany(line => line.Pieces).Where(piece => TableLines.IsNumber(piece.Text)).ToList();
        if (frame.Columns == 1)
        {
            return lines.Count(TableLines.HasNumbers) > 1 ? null : frame;
        }

        var walls = Columns(frame, lines, numbers);
        var completed = walls.Count == 0 ? frame : Frame.Of([.. frame.Rulings, .. walls])!;
        walls = Rows(completed, lines, numbers);
        return walls.Count == 0 ? completed : Frame.Of([.. completed.Rulings, .. walls])!;
    }

    /// <summary>Walls between the columns of cells over which several numbers of one line stand, where no word runs over them.</summary>
    private static List<Ruling> Columns(Frame frame, List<TextLine> lines, List<TextRun> numbers)
    {
        var walls = new List<Ruling>();
        foreach (var cell in frame.Cells().Where(cell => cell.ColumnSpan > 1))
        {
            var inside = numbers.FindAll(piece => cell.Box.Contains(piece.Box.CenterX, piece.Box.CenterY));
            bool several = inside.Exists(piece => inside.Exists(other => other != piece && IsLevel(piece, other) && Index(frame.Xs, piece.Box.CenterX) != Index(frame.Xs, other.Box.CenterX)));
            if (several)
            {
                var words = lines.SelectMany(line => line.Pieces).Where(piece => cell.Box.Contains(piece.Box.CenterX, piece.Box.CenterY)).ToList();
                walls.AddRange(frame.Xs.Where(x => x > cell.Box.Left && x < cell.Box.Right && !words.Exists(piece => piece.Box.Left + (piece.Size / 3) < x && piece.Box.Right - (piece.Size / 3) > x))
                    .Select(x => new Ruling(false, x, cell.Box.Top, cell.Box.Bottom)));
            }
        }

        return walls;
    }

    /// <summary>Lines between numbers that stand below each other in at least two cells of one row.</summary>
    private static List<Ruling> Rows(Frame frame, List<TextLine> lines, List<TextRun> numbers)
    {
        var walls = new List<Ruling>();
        foreach (var row in frame.Cells().GroupBy(cell => (cell.Row, cell.RowSpan)))
        {
            var columns = row.Select(cell => (cell.Box, Inside: numbers.FindAll(piece => cell.Box.Contains(piece.Box.CenterX, piece.Box.CenterY))))
                .Where(column => column.Inside.Count > 1 && !IsBroken(column.Inside, column.Box))
                .Select(column => column.Inside)
                .ToList();
            var most = columns.MaxBy(inside => inside.Count);
            if (most is null || columns.Count < 2 || !columns.TrueForAll(inside => inside.TrueForAll(piece => most.Exists(other => IsLevel(piece, other)))))
            {
                continue;
            }

            // Labels without numbers have lines of their own: every line that begins in the first cell with text is a row.
            var box = row.First().Box;
            var first = row.Select(cell => lines.SelectMany(line => line.Pieces).Where(piece => cell.Box.Contains(piece.Box.CenterX, piece.Box.CenterY)).ToList())
                .FirstOrDefault(pieces => pieces.Count > 0 && pieces.Exists(piece => !TableLines.IsNumber(piece.Text)))?
                .Select(piece => piece.Box.CenterY) ?? [];
            int size = most[0].Size;
            var centers = new List<int>();
            foreach (int center in most.Select(piece => piece.Box.CenterY).Concat(first).Order())
            {
                if (centers.Count == 0 || center - centers[^1] > size * 2 / 3)
                {
                    centers.Add(center);
                }
            }

            int left = row.Min(cell => cell.Box.Left);
            int right = row.Max(cell => cell.Box.Right);
            walls.AddRange(centers.Zip(centers.Skip(1), (above, below) => new Ruling(true, (above + below) / 2, left, right)).Where(wall => wall.Position > box.Top && wall.Position < box.Bottom));
        }

        return walls;
    }

    /// <summary>True when the pieces are one number that its cell broke, because each line above the last fills the cell.</summary>
    private static bool IsBroken(List<TextRun> pieces, Box cell)
    {
        var lines = pieces.OrderBy(piece => piece.Box.CenterY).ToList();
        return lines.Zip(lines.Skip(1)).All(pair => LineBreaks.IsFull(pair.First.Box, cell, pair.First.Size, pair.Second.Box.Width / pair.Second.Text.Length));
    }

    private static bool IsLevel(TextRun one, TextRun other) => Math.Abs(one.Box.CenterY - other.Box.CenterY) * 5 < one.Size * 2;

    private static int Index(int[] places, int position)
    {
        int index = Array.BinarySearch(places, position);
        return index >= 0 ? index : ~index - 1;
    }
}
