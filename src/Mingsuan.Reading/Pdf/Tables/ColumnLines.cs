using Mingsuan.Reading.Pdf.Borderless;
using Mingsuan.Reading.Pdf.Layout;

namespace Mingsuan.Reading.Pdf.Tables;

/// <summary>
/// Completes tables that are drawn with lines between their columns alone: a line that begins below others ends a heading over several
/// columns, and rows are told by where text stands. Tables of which that is not certain are left as they are: without lines.
/// </summary>
internal static class ColumnLines
{
    /// <summary>Ends of lines closer than this, 5 points, are at one height.</summary>
    private const int SameHeight = 500;

    /// <summary>Text this far from a line, 2 points, has a side of its own.</summary>
    private const int Padding = 200;

    /// <summary>So many lines of numbers make a table.</summary>
    private const int FewestLines = 2;

    /// <summary>The frames with the lines that they leave out.</summary>
    /// <param name="verticals">Lines from top to bottom that no line from left to right meets.</param>
    /// <param name="glyphs">The characters of the page that are in no table.</param>
    public static List<Frame> Frames(IReadOnlyList<Ruling> verticals, IReadOnlyList<Glyph> glyphs)
    {
        var frames = new List<Frame>();
        var side = new List<Ruling>();
        foreach (var line in verticals.OrderBy(line => line.Start))
        {
            if (side.Count > 0 && line.Start > side.Max(other => other.End))
            {
                Complete(side);
                side = [];
            }

            side.Add(line);
        }

        Complete(side);
        return frames;

        void Complete(List<Ruling> walls)
        {
            if (walls.Count > 1 && Completed(walls, glyphs) is { } frame)
            {
                frames.Add(frame);
            }
        }
    }

    private static Frame? Completed(List<Ruling> walls, IReadOnlyList<Glyph> glyphs)
    {
        int top = walls.Min(wall => wall.Start);
        int bottom = walls.Max(wall => wall.End);
        var lines = new List<TableLine>();
        foreach (var line in GlyphLines.Of(glyphs.Where(glyph => glyph.Direction == Direction.Right && glyph.Box.CenterY > top && glyph.Box.CenterY < bottom)))
        {
            if (Cut(line, walls) is not { } cut)
            {
                return null;
            }

            lines.Add(new TableLine(cut, 1));
        }

        if (lines.Count(line => TableLines.HasNumbers(line.Line)) < FewestLines)
        {
            return null;
        }

        var rows = TableRows.Of(lines);
        int data = Columns.DataRow(rows, lines.Find(line => IsData(line.Line)));
        int left = Math.Min(walls.Min(wall => wall.Position), lines.Min(line => line.Line.Box.Left) - Padding);
        int right = Math.Max(walls.Max(wall => wall.Position), lines.Max(line => line.Line.Box.Right) + Padding);
        List<Ruling> all = [.. walls, new(true, top, left, right), new(true, bottom, left, right)];
        for (int row = Math.Max(1, data); row < rows.Count; row++)
        {
            all.Add(new Ruling(true, (rows[row - 1][^1].Line.Box.CenterY + rows[row][0].Line.Box.CenterY) / 2, left, right));
        }

        foreach (int place in walls.SelectMany(wall => new[] { wall.Start, wall.End }).Distinct().ToList())
        {
            if (!all.Exists(ruling => ruling.IsHorizontal && Math.Abs(ruling.Position - place) <= SameHeight && ruling.Start == left && ruling.End == right))
            {
                all.AddRange(Ends(walls, place, left, right));
            }
        }

        return Frame.Of(all) is { } frame && HeadingsStandInTheirCells(frame, [.. rows.Take(data).SelectMany(row => row)]) ? frame : null;
    }

    /// <summary>The lower or upper edges of cells over several columns: where a wall ends, from the wall to its left that goes on to that to its right.</summary>
    private static IEnumerable<Ruling> Ends(List<Ruling> walls, int place, int left, int right)
    {
        var through = walls.FindAll(wall => wall.Start < place - SameHeight && wall.End > place + SameHeight);
        foreach (var wall in walls.Where(wall => wall.Start == place || wall.End == place))
        {
            yield return new Ruling(
                true,
                place,
                through.Where(other => other.Position < wall.Position).Select(other => other.Position).Append(left).Max(),
                through.Where(other => other.Position > wall.Position).Select(other => other.Position).Append(right).Min());
        }
    }

    /// <summary>The line with a cut at each wall; null when text runs over one: then the wall tells no columns there.</summary>
    private static TextLine? Cut(List<Glyph> line, List<Ruling> walls)
    {
        int center = line[0].Box.CenterY;
        var places = walls.FindAll(wall => wall.Start <= center && wall.End >= center).ConvertAll(wall => wall.Position);
        if (line.Exists(glyph => places.Exists(place => glyph.Box.Left + (glyph.Size / 6) < place && glyph.Box.Right - (glyph.Size / 6) > place)))
        {
            return null;
        }

        var cut = new List<TextLine>();
        int start = 0;
        for (int end = 1; end <= line.Count; end++)
        {
            if (end < line.Count && !places.Exists(place => line[end - 1].Box.CenterX < place && line[end].Box.CenterX > place))
            {
                continue;
            }

            if (end < line.Count && (line[end].Box.Left - line[end - 1].Box.Right) * 6 < line[end].Size)
            {
                return null;
            }

            cut.Add(TextLine.Of(line[start..end]));
            start = end;
        }

        return new TextLine([.. cut.SelectMany(part => part.Runs)], [.. cut.SelectMany(part => part.Pieces)]);
    }

    /// <summary>True for a line with an amount, and for one that numbers the columns.</summary>
    private static bool IsData(TextLine line) =>
        line.Pieces.Any(piece => TableLines.IsNumber(piece.Text) && Columns.IsAmount(piece.Text))
        || (line.Pieces.Count > 2 && line.Pieces.Skip(1).All(piece => TableLines.IsNumber(piece.Text)));

    /// <summary>
    /// True when no heading stands where its cell is not. Walls may be drawn through a heading over several columns, or begin below all
    /// headings: then headings of one row stand at several heights, or several side by side in one cell.
    /// </summary>
    private static bool HeadingsStandInTheirCells(Frame frame, List<TableLine> heading)
    {
        var pieces = heading.SelectMany(line => line.Line.Pieces).ToList();
        var cells = frame.Cells().ConvertAll(cell => (cell.Row, cell.RowSpan, Inside: pieces.FindAll(piece => cell.Box.Contains(piece.Box.CenterX, piece.Box.CenterY)), cell.ColumnSpan));
        if (cells.Exists(cell => cell.ColumnSpan > 1 && cell.Inside.Exists(piece => cell.Inside.Exists(other => other != piece && Math.Abs(other.Box.CenterY - piece.Box.CenterY) * 2 < piece.Size))))
        {
            return false;
        }

        return cells.Where(cell => cell.Inside.Count > 0).GroupBy(cell => (cell.Row, cell.RowSpan)).All(row =>
        {
            int size = row.First().Inside[0].Size;
            return AreLevel(row.Select(cell => cell.Inside.Min(piece => piece.Box.Top)), size)
                || AreLevel(row.Select(cell => (cell.Inside.Min(piece => piece.Box.Top) + cell.Inside.Max(piece => piece.Box.Bottom)) / 2), size);
        });
    }

    private static bool AreLevel(IEnumerable<int> places, int size)
    {
        var all = places.ToList();
        return (all.Max() - all.Min()) * 2 < size;
    }
}
