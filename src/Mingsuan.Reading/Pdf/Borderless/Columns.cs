using Mingsuan.Reading.Pdf.Layout;
using Mingsuan.Reading.Pdf.Tables;

namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>Reads the lines of a table without lines: columns where text leaves gutters free from top to bottom, rows by their distance.</summary>
internal sealed class Columns
{
    /// <summary>Put behind an amount whose column cannot be told, so that it is seen and not reckoned with.</summary>
    private const string Doubt = "？";

    private readonly IReadOnlyList<TableLine> _lines;
    private readonly List<List<TableLine>> _rows;
    private readonly List<HeadingCell> _heading;
    private readonly int _data;

    /// <summary>Takes the lines of a table.</summary>
    public Columns(IReadOnlyList<TableLine> lines)
    {
        _lines = lines;
        int first = 0;
        while (first < lines.Count && !lines[first].Line.Pieces.Any(piece => TableLines.IsNumber(piece.Text) && IsAmount(piece.Text)))
        {
            first++;
        }

        _rows = RowsOf(lines, lines[0].Line.Size);
        _data = DataRow(_rows, first < lines.Count ? lines[first] : null);
        var heading = _rows.Take(_data).SelectMany(row => row).SelectMany(line => line.Line.Pieces).ToList();
        Signature = string.Join('|', heading.Select(run => $"{run.Text}@{run.Box.Left / 100}"));
        _heading = HeadingCells.Of(heading.Select(ToPiece));
    }

    /// <summary>The headings and their places: tables that have them in common are parts of one, or made alike.</summary>
    public string Signature { get; }

    private IEnumerable<Piece> Body => _rows.Skip(_data).SelectMany(row => row).SelectMany(line => line.Line.Pieces).Select(ToPiece);

    /// <summary>The table, or null when its columns cannot be told.</summary>
    /// <param name="alike">Tables with the same headings in the same places, this one among them: together they tell the columns better.</param>
    public PageTable? Read(IEnumerable<Columns> alike)
    {
        var (lines, rows, heading, data) = (_lines, _rows, _heading, _data);
        int size = lines[0].Line.Size;
        var body = alike.SelectMany(table => table.Body).ToList();
        var spans = Gutters(body, heading, size);
        if (spans.Count < 2)
        {
            return null;
        }

        int[] edges = HeadingCells.CenteredEdges(heading, spans) ?? Edges(spans, body);
        var result = new List<PageRow>();
        foreach (string[] texts in HeadingCells.Rows(heading, edges))
        {
            result.Add(Row(texts, edges, lines[0].Page));
        }

        string[][] repeated = [.. rows.Take(data).Select(row => Texts(row, spans))];
        foreach (var row in rows.Skip(data))
        {
            string[] texts = Texts(row, spans);
            if (!repeated.Any(head => head.SequenceEqual(texts)))
            {
                result.Add(Row(texts, edges, row[0].Page));
            }
        }

        var box = lines.Where(line => line.Page == lines[0].Page).Select(line => line.Line.Box).Aggregate((all, next) => all.Union(next));
        return result.Count < 1 ? null : new PageTable(box, edges, result, IsRuled: false);
    }

    private static Piece ToPiece(TextRun run) => new(run.Text, run.Box, run.Size);

    /// <summary>Amounts have decimals or are long; short whole numbers may be codes or row numbers.</summary>
    private static bool IsAmount(string text) => text.Contains('.', StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal) || text is "0" or "-" or "—";

    /// <summary>Lines that stand closer than rows do are lines of one row.</summary>
    private static List<List<TableLine>> RowsOf(IReadOnlyList<TableLine> lines, int size)
    {
        int nearest = int.MaxValue;
        for (int index = 1; index < lines.Count; index++)
        {
            if (lines[index].Page == lines[index - 1].Page && TableLines.HasNumbers(lines[index].Line) && TableLines.HasNumbers(lines[index - 1].Line))
            {
                nearest = Math.Min(nearest, lines[index].Line.Box.CenterY - lines[index - 1].Line.Box.CenterY);
            }
        }

        int threshold = nearest == int.MaxValue ? size * 7 / 5 : Math.Min(size * 7 / 5, nearest * 17 / 20);
        var rows = new List<List<TableLine>>();
        foreach (var line in lines)
        {
            if (rows.Count > 0 && rows[^1][^1].Page == line.Page && line.Line.Box.CenterY - rows[^1][^1].Line.Box.CenterY < threshold)
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

    /// <summary>The first row of data: that of the first amount, and rows of labels above it that are not headings because they begin with a code or a number.</summary>
    private static int DataRow(List<List<TableLine>> rows, TableLine? first)
    {
        int row = first is null ? rows.Count : rows.FindIndex(lines => lines.Contains(first));
        while (row > 0 && rows[row - 1].Any(line => RowLabels.Begins(line.Line.Pieces[0].Text)))
        {
            row--;
        }

        int labelled = rows.FindIndex(lines => lines.Any(line => RowLabels.Begins(line.Line.Pieces[0].Text)));
        return labelled > 0 && labelled < row ? labelled : row;
    }

    /// <summary>Where text stands when all lines are laid over each other; a heading without anything below it is a column too.</summary>
    private static List<(int Left, int Right)> Gutters(List<Piece> body, List<HeadingCell> heading, int size)
    {
        var spans = new List<(int Left, int Right)>();
        foreach (var piece in body.OrderBy(piece => piece.Box.Left))
        {
            Add(spans, piece.Box.Left, piece.Box.Right);
        }

        foreach (var leaf in heading.Where(cell => !heading.Exists(other => other.IsBelow(cell))))
        {
            bool near = spans.Exists(span => leaf.Box.Left < span.Right + (size / 4) && leaf.Box.Right > span.Left - (size / 4));
            if (!near)
            {
                spans.Add((leaf.Box.Left, leaf.Box.Right));
            }
        }

        spans.Sort();
        return spans;

        static void Add(List<(int Left, int Right)> spans, int left, int right)
        {
            if (spans.Count > 0 && left < spans[^1].Right)
            {
                spans[^1] = (spans[^1].Left, Math.Max(spans[^1].Right, right));
            }
            else
            {
                spans.Add((left, right));
            }
        }
    }

    /// <summary>Columns of numbers end where their numbers end, columns of words begin where their words begin.</summary>
    private static int[] Edges(List<(int Left, int Right)> spans, List<Piece> body)
    {
        int[] edges = new int[spans.Count + 1];
        edges[0] = spans[0].Left;
        edges[^1] = spans[^1].Right;
        for (int index = 1; index < spans.Count; index++)
        {
            bool numbers = body.Exists(piece => Inside(piece, spans[index - 1]) && IsAmount(piece.Text));
            bool words = body.Exists(piece => Inside(piece, spans[index]) && !TableLines.IsNumber(piece.Text));
            int gap = spans[index].Left - spans[index - 1].Right;
            edges[index] = numbers && !words ? spans[index - 1].Right + Math.Min(gap / 2, 200)
                : words && !numbers ? spans[index].Left - Math.Min(gap / 2, 200)
                : spans[index - 1].Right + (gap / 2);
        }

        return edges;
    }

    private static bool Inside(Piece piece, (int Left, int Right) span) => piece.Box.Left >= span.Left && piece.Box.Right <= span.Right;

    private static string[] Texts(List<TableLine> row, List<(int Left, int Right)> spans)
    {
        string[] texts = new string[spans.Count];
        Array.Fill(texts, string.Empty);
        foreach (var line in row)
        {
            string[] parts = new string[spans.Count];
            foreach (var piece in line.Line.Pieces)
            {
                int column = spans.FindIndex(span => piece.Box.CenterX <= span.Right);
                column = column < 0 ? spans.Count - 1 : column;
                string text = piece.Text;
                if (parts[column] is { Length: > 0 } before)
                {
                    // Two numbers in one column: which belongs there cannot be told.
                    bool doubtful = TableLines.IsNumber(text) || TableLines.IsNumber(before);
                    text = doubtful ? $"{before} {text}{Doubt}" : $"{before} {text}";
                }

                parts[column] = text;
            }

            for (int column = 0; column < parts.Length; column++)
            {
                texts[column] = WrappedText.Join(texts[column], parts[column] ?? string.Empty, full: false);
            }
        }

        return texts;
    }

    private static PageRow Row(string[] texts, int[] edges, int page) =>
        new([.. texts.Select((text, column) => new PageCell(text, edges[column], edges[column + 1], 1))], page);
}
