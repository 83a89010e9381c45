using Mingsuan.Reading.Pdf.Layout;

namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>Puts the lines of a table without lines together to rows.</summary>
internal static class TableRows
{
    /// <summary>Lines that stand closer than rows do are lines of one row.</summary>
    /// <param name="lines">The lines of the table from top to bottom.</param>
    public static List<List<TableLine>> Of(IReadOnlyList<TableLine> lines)
    {
        int size = lines[0].Line.Size;
        int nearest = Nearest(lines);
        int threshold = nearest == int.MaxValue ? size * 7 / 5 : Math.Min(size * 7 / 5, nearest * 17 / 20);
        var rows = new List<List<TableLine>>();
        foreach (var line in lines)
        {
            if (rows.Count > 0 && rows[^1][^1].Page == line.Page && line.Line.Box.CenterY - rows[^1][^1].Line.Box.CenterY is var distance
                && (distance < threshold || (distance < Math.Min(size * 8 / 5, nearest) && IsWrapped(rows[^1], line.Line, lines))))
            {
                rows[^1].Add(line);
            }
            else
            {
                rows.Add([line]);
            }
        }

        return rows;
    }

    /// <summary>How close rows of numbers come to each other on a page.</summary>
    private static int Nearest(IReadOnlyList<TableLine> lines)
    {
        int nearest = int.MaxValue;
        for (int index = 1; index < lines.Count; index++)
        {
            if (lines[index].Page == lines[index - 1].Page && TableLines.HasNumbers(lines[index].Line) && TableLines.HasNumbers(lines[index - 1].Line))
            {
                nearest = Math.Min(nearest, lines[index].Line.Box.CenterY - lines[index - 1].Line.Box.CenterY);
            }
        }

        return nearest;
    }

    /// <summary>Words alone below words that fill their column, and that begin no row: the label above goes on.</summary>
    private static bool IsWrapped(List<TableLine> row, TextLine line, IReadOnlyList<TableLine> lines)
    {
        if (line.Pieces is not [var words] || TableLines.IsNumber(words.Text) || RowLabels.Begins(words.Text)
            || row[^1].Line.Pieces.FirstOrDefault(piece => BeginsWith(piece, words)) is not { } above || TableLines.IsNumber(above.Text))
        {
            return false;
        }

        int widest = lines.SelectMany(other => other.Line.Pieces).Where(piece => BeginsWith(piece, words)).Max(piece => piece.Box.Right);
        return above.Box.Right > widest - words.Size;
    }

    private static bool BeginsWith(TextRun piece, TextRun other) => Math.Abs(piece.Box.Left - other.Box.Left) * 4 <= other.Size;
}
