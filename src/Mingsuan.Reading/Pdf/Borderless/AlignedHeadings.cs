namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>
/// Reads headings that begin where their columns begin, or end where they end: the places where headings begin are the columns, and which
/// columns a heading covers follows from the heights at which the headings stand.
/// </summary>
internal static class AlignedHeadings
{
    /// <summary>More columns than this no statement has.</summary>
    private const int MostColumns = 40;

    /// <summary>All arrangements that fit, with the style under which they do; none when the headings stand otherwise.</summary>
    /// <param name="heading">The lines of the headings.</param>
    /// <param name="body">What stands below.</param>
    public static IEnumerable<StyledFit> Find(IReadOnlyList<Piece> heading, IReadOnlyList<Piece> body) =>
        heading.Count < 2 ? [] : [.. Of(heading, body, isRight: false), .. Of(heading, body, isRight: true)];

    private static IEnumerable<StyledFit> Of(IReadOnlyList<Piece> heading, IReadOnlyList<Piece> body, bool isRight)
    {
        int size = heading[0].Size;
        var pieces = isRight ? [.. heading.Select(Mirrored)] : heading;
        var columns = Columns(pieces, size);
        if (columns.Count is < 2 or > MostColumns)
        {
            yield break;
        }

        var below = isRight ? [.. body.Select(Mirrored)] : body;
        int[] edges = Edges(columns, pieces, below, size);
        if (!HeadingFit.Holds(edges, below, size))
        {
            yield break;
        }

        foreach (int reach in Reaches(columns, size))
        {
            var tiling = new HeadingTiling(columns.ConvertAll(column => Joined(column, reach)), size);
            foreach (var vertical in Enum.GetValues<VerticalAlign>())
            {
                foreach (var tree in tiling.Find(vertical))
                {
                    yield return new StyledFit(new HeadingStyle(isRight ? HorizontalAlign.Right : HorizontalAlign.Left, vertical), Fit(tree, edges, isRight));
                }
            }
        }
    }

    private static Piece Mirrored(Piece piece) => piece with { Box = Mirrored(piece.Box) };

    private static Box Mirrored(Box box) => new(-box.Right, box.Top, -box.Left, box.Bottom);

    /// <summary>The lines that begin at one place, from top to bottom; the places from left to right.</summary>
    private static List<List<Piece>> Columns(IReadOnlyList<Piece> pieces, int size)
    {
        var columns = new List<List<Piece>>();
        foreach (var piece in pieces.OrderBy(piece => piece.Box.Left))
        {
            if (columns.Count > 0 && (piece.Box.Left - columns[^1][0].Box.Left) * 4 <= size)
            {
                columns[^1].Add(piece);
            }
            else
            {
                columns.Add([piece]);
            }
        }

        columns.ForEach(column => column.Sort((one, other) => one.Box.Top.CompareTo(other.Box.Top)));
        return columns;
    }

    private static int[] Edges(List<List<Piece>> columns, IEnumerable<Piece> heading, IEnumerable<Piece> body, int size)
    {
        int[] edges = new int[columns.Count + 1];
        for (int column = 0; column < columns.Count; column++)
        {
            edges[column] = columns[column].Min(piece => piece.Box.Left) - (size / 8);
        }

        edges[^1] = heading.Concat(body).Max(piece => piece.Box.Right) + (size / 8);
        return edges;
    }

    /// <summary>How far apart the lines of one heading may stand: not at all, or as far as some lines below each other do.</summary>
    private static IEnumerable<int> Reaches(List<List<Piece>> columns, int size)
    {
        var pitches = columns.SelectMany(column => column.Zip(column.Skip(1), (above, below) => below.Box.CenterY - above.Box.CenterY))
            .Where(pitch => pitch < size * 9 / 4).Order().ToList();
        int last = 0;
        yield return 0;
        foreach (int pitch in pitches.Where(pitch => pitch > last + 50))
        {
            last = pitch;
            yield return pitch + 50;
        }
    }

    private static List<HeadingCell> Joined(List<Piece> column, int reach)
    {
        var cells = new List<HeadingCell>();
        int last = 0;
        foreach (var piece in column)
        {
            if (cells.Count > 0 && piece.Box.CenterY - last <= reach)
            {
                cells[^1] = new HeadingCell(WrappedText.Join(cells[^1].Text, piece.Text, full: false), cells[^1].Box.Union(piece.Box), piece.Size);
            }
            else
            {
                cells.Add(new HeadingCell(piece.Text, piece.Box, piece.Size));
            }

            last = piece.Box.CenterY;
        }

        return cells;
    }

    private static HeadingFit Fit(IReadOnlyList<HeadingSpan> tree, int[] edges, bool isRight)
    {
        int count = edges.Length - 1;
        var leaves = new HeadingCell[count];
        var groups = new List<(HeadingCell Cell, int First, int Last)>();
        Collect(tree);
        return new HeadingFit(isRight ? [.. edges.Reverse().Select(edge => -edge)] : edges, leaves, [.. groups.OrderByDescending(group => group.Cell.Box.CenterY)]);

        void Collect(IReadOnlyList<HeadingSpan> spans)
        {
            foreach (var span in spans)
            {
                var cell = isRight ? span.Cell with { Box = Mirrored(span.Cell.Box) } : span.Cell;
                if (span.Parts.Count == 0)
                {
                    leaves[isRight ? count - 1 - span.First : span.First] = cell;
                }
                else
                {
                    groups.Add(isRight ? (cell, count - 1 - span.Last, count - 1 - span.First) : (cell, span.First, span.Last));
                    Collect(span.Parts);
                }
            }
        }
    }
}
