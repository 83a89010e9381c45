using Mingsuan.Reading.Pdf.Layout;
using Mingsuan.Reading.Pdf.Tables;

namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>Reads the lines of a table without lines: columns where text leaves gutters free from top to bottom, rows by their distance.</summary>
internal sealed class Columns
{
    /// <summary>Put behind an amount whose column cannot be told, so that it is seen and not reckoned with.</summary>
    private const string Doubt = "？";

    /// <summary>So many labels without amounts are looked for above the first amount.</summary>
    private const int MostLabels = 200;

    private readonly IReadOnlyList<TableLine> _lines;
    private readonly List<List<TableLine>> _rows;
    private readonly int _data;
    private readonly HeadingFits _fits;
    private readonly bool _hasAmounts;

    /// <summary>Takes the lines of a table.</summary>
    public Columns(IReadOnlyList<TableLine> lines)
    {
        _lines = lines;
        int first = 0;
        while (first < lines.Count && !lines[first].Line.Pieces.Any(piece => TableLines.IsNumber(piece.Text) && IsAmount(piece.Text)))
        {
            first++;
        }

        _hasAmounts = first < lines.Count;
        _rows = TableRows.Of(lines);
        _data = DataRow(_rows, first < lines.Count ? lines[first] : null);
        _fits = FitsOf(_data);
        foreach (int data in Labelled().ToList())
        {
            if (FitsOf(data) is { AreNone: false } fits)
            {
                (_data, _fits) = (data, fits);
                break;
            }
        }

        Signature = string.Join('|', HeadingPieces(_data).Select(piece => $"{piece.Text}@{piece.Box.Left / 100}"));
    }

    /// <summary>The headings and their places: tables that have them in common are parts of one, or made alike.</summary>
    public string Signature { get; }

    /// <summary>
    /// The styles under which its headings can be arranged; empty when that says nothing, as in a table without an amount: where its headings
    /// end and its labels begin is a guess.
    /// </summary>
    public IReadOnlySet<HeadingStyle> Styles => _hasAmounts ? _fits.Styles : new HashSet<HeadingStyle>();

    private IEnumerable<Piece> Body => Pieces(_data);

    /// <summary>The table, or null when its columns cannot be told.</summary>
    /// <param name="alike">Tables with the same headings in the same places, this one among them: together they tell the columns better.</param>
    /// <param name="styles">How headings stand in this document, as far as that is known.</param>
    public PageTable? Read(IReadOnlyCollection<Columns> alike, IReadOnlySet<HeadingStyle> styles)
    {
        var heading = HeadingPieces(_data);
        var body = alike.SelectMany(table => table.Body).ToList();
        if ((alike.Count == 1 ? _fits : HeadingFits.Find(heading, body)).Best(styles) is { } fit)
        {
            return Table(fit.Edges, fit.Rows(_lines[0].Page), fit.IsAmbiguous) with { IsExact = !fit.IsAmbiguous };
        }

        var cells = HeadingCells.Of(heading);
        var spans = Gutters(body, cells, _lines[0].Line.Size);
        if (spans.Count < 2)
        {
            return null;
        }

        int[] edges = Edges(spans, body);
        return Table(edges, [.. HeadingCells.Rows(cells, edges).Select(texts => Row(texts, edges, _lines[0].Page, false))], !IsPlain(cells, edges));
    }

    /// <summary>Each column has one heading and none stands over two: nothing is left to doubt.</summary>
    private static bool IsPlain(List<HeadingCell> heading, int[] edges) =>
        heading.Count == edges.Length - 1
        && heading.OrderBy(cell => cell.Box.Left).Select((cell, column) => cell.Box.CenterX >= edges[column] && cell.Box.CenterX <= edges[column + 1]).All(inside => inside);

    private PageTable Table(int[] edges, List<PageRow> result, bool isDoubtful)
    {
        string[][] repeated = [.. _rows.Take(_data).Select(row => Texts(row, edges))];
        foreach (var row in _rows.Skip(_data))
        {
            string[] texts = Texts(row, edges);
            if (!repeated.Any(head => head.SequenceEqual(texts)))
            {
                result.Add(Row(texts, edges, row[0].Page, isDoubtful));
            }
        }

        var box = _lines.Where(line => line.Page == _lines[0].Page).Select(line => line.Line.Box).Aggregate((all, next) => all.Union(next));
        return new PageTable(box, edges, result, IsRuled: false);
    }

    private List<Piece> HeadingPieces(int data) => [.. _rows.Take(data).SelectMany(row => row).SelectMany(line => line.Line.Pieces).Select(ToPiece)];

    private List<Piece> Pieces(int data) => [.. _rows.Skip(data).SelectMany(row => row).SelectMany(line => line.Line.Pieces).Select(ToPiece)];

    /// <summary>
    /// Where else data may begin: labels without amounts (因公出国费, or a table without any amount) begin where the leftmost text does,
    /// headings stand in the middle of their columns.
    /// </summary>
    private IEnumerable<int> Labelled()
    {
        int left = _lines.Min(line => line.Line.Pieces[0].Box.Left);
        int first = _data;
        while (first > 1 && _data - first < MostLabels && _rows[first - 1] is [var line] && line.Line.Pieces.Count == 1 && line.Line.Pieces[0].Box.Left - left < 100)
        {
            first--;
        }

        for (int data = first; data < _data; data++)
        {
            yield return data;
        }
    }

    private HeadingFits FitsOf(int data) => HeadingFits.Find(HeadingPieces(data), Pieces(data));

    private static Piece ToPiece(TextRun run) => new(run.Text, run.Box, run.Size);

    /// <summary>Amounts have decimals or are long; short whole numbers may be codes or row numbers.</summary>
    public static bool IsAmount(string text) => text.Contains('.', StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal) || text is "0" or "-" or "—";

    /// <summary>The first row of data: that of the first amount, and rows of labels above it that are not headings because they begin with a code or a number.</summary>
    public static int DataRow(List<List<TableLine>> rows, TableLine? first)
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

    private static string[] Texts(List<TableLine> row, int[] edges)
    {
        string[] texts = new string[edges.Length - 1];
        Array.Fill(texts, string.Empty);
        foreach (var line in row)
        {
            string[] parts = new string[texts.Length];
            foreach (var piece in line.Line.Pieces.Select(ToPiece))
            {
                int column = HeadingFit.ColumnOf(edges, piece);
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

    private static PageRow Row(string[] texts, int[] edges, int page, bool isDoubtful) =>
        new([.. texts.Select((text, column) => new PageCell(text, edges[column], edges[column + 1], 1) { IsUncertain = isDoubtful && (text.Length == 0 || TableLines.IsNumber(text)) })], page);
}
