namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>A heading: its lines joined.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Size">Of its characters.</param>
internal sealed record HeadingCell(string Text, Box Box, int Size)
{
    /// <summary>True when it stands below another and partly under its words.</summary>
    public bool IsBelow(HeadingCell other) =>
        Box.CenterY > other.Box.Bottom - (Size / 4) && Box.Left < other.Box.Right && Box.Right > other.Box.Left;
}

/// <summary>Puts the words above a table without lines together to headings, and arranges them over the columns.</summary>
internal static class HeadingCells
{
    /// <summary>The headings: words below each other that stand closer than rows do are one.</summary>
    public static List<HeadingCell> Of(IEnumerable<Piece> pieces)
    {
        var cells = new List<HeadingCell>();
        foreach (var piece in pieces.OrderBy(piece => piece.Box.Top).ThenBy(piece => piece.Box.Left))
        {
            int above = cells.FindIndex(cell => Math.Abs(cell.Box.CenterX - piece.Box.CenterX) < piece.Size && piece.Box.Bottom - cell.Box.Bottom < piece.Size * 7 / 5 && piece.Box.Top > cell.Box.Bottom - piece.Size);
            if (above >= 0)
            {
                cells[above] = new HeadingCell(WrappedText.Join(cells[above].Text, piece.Text, full: false), cells[above].Box.Union(piece.Box), piece.Size);
            }
            else
            {
                cells.Add(new HeadingCell(piece.Text, piece.Box, piece.Size));
            }
        }

        return cells;
    }

    /// <summary>
    /// The heading rows: each group stands in the first of its columns, with blanks after it. A group stands over the middle of its columns.
    /// </summary>
    /// <param name="cells">The headings.</param>
    /// <param name="edges">Where columns begin, and where the last ends.</param>
    public static List<string[]> Rows(List<HeadingCell> cells, int[] edges)
    {
        int width = edges.Length - 1;
        var leaves = new HeadingCell?[width];
        var groups = new List<HeadingCell>();
        foreach (var cell in cells.OrderByDescending(cell => cell.Box.CenterY))
        {
            int column = Math.Clamp(Array.FindLastIndex(edges, edge => edge <= cell.Box.CenterX), 0, width - 1);
            bool isGroup = cells.Exists(other => other != cell && IsUnder(other, cell, edges)) || leaves[column] is not null;
            if (isGroup)
            {
                groups.Add(cell);
            }
            else
            {
                leaves[column] = cell;
            }
        }

        // From the lowest group up: each takes the columns whose middle it stands over.
        var tops = leaves.Select(leaf => leaf?.Box.CenterY ?? int.MaxValue).ToArray();
        int[] levels = new int[width];
        var placed = new List<(HeadingCell Cell, int First, int Last, int Level)>();
        foreach (var group in groups)
        {
            var (first, last) = Range(group, edges, tops);
            int level = Enumerable.Range(first, last - first + 1).Max(column => levels[column]) + 1;
            placed.Add((group, first, last, level));
            for (int column = first; column <= last; column++)
            {
                tops[column] = group.Box.CenterY;
                levels[column] = level;
            }
        }

        int depth = levels.Length == 0 ? 0 : levels.Max() + 1;
        var rows = Enumerable.Range(0, cells.Count == 0 ? 0 : depth).Select(_ => Enumerable.Repeat(string.Empty, width).ToArray()).ToList();
        for (int column = 0; column < width && rows.Count > 0; column++)
        {
            rows[depth - 1 - levels[column] is var row && levels[column] > 0 ? depth - 1 : row][column] = leaves[column]?.Text ?? string.Empty;
        }

        foreach (var (cell, first, _, level) in placed)
        {
            rows[depth - 1 - level][first] = cell.Text;
        }

        // A column without groups has its heading in the first row, so that the blanks of a group before it end there.
        for (int column = 0; column < width && depth > 1; column++)
        {
            if (levels[column] == 0)
            {
                (rows[0][column], rows[depth - 1][column]) = (leaves[column]?.Text ?? string.Empty, string.Empty);
            }
        }

        return rows;
    }

    private static bool IsUnder(HeadingCell below, HeadingCell group, int[] edges)
    {
        if (below.Box.CenterY - group.Box.CenterY < group.Size)
        {
            return false;
        }

        int column = Math.Clamp(Array.FindLastIndex(edges, edge => edge <= group.Box.CenterX), 0, edges.Length - 2);
        return below.IsBelow(group) || (below.Box.CenterX >= edges[column] && below.Box.CenterX <= edges[column + 1]);
    }

    /// <summary>
    /// The columns under a group: the most whose middle it stands over. Headings directly below it stand at one height; those that
    /// stand higher are merged downwards and belong to no group.
    /// </summary>
    private static (int First, int Last) Range(HeadingCell group, int[] edges, int[] tops)
    {
        int middle = Math.Clamp(Array.FindLastIndex(edges, edge => edge <= group.Box.CenterX), 0, edges.Length - 2);
        (int First, int Last) nearest = (middle, middle);
        (int First, int Last)? widest = null;
        int error = int.MaxValue;
        for (int first = middle; first >= 0 && IsBelow(first); first--)
        {
            for (int last = middle; last < edges.Length - 1 && IsBelow(last); last++)
            {
                int off = Math.Abs(((edges[first] + edges[last + 1]) / 2) - group.Box.CenterX);
                bool covers = edges[first] <= group.Box.Left + group.Size && edges[last + 1] >= group.Box.Right - group.Size;
                if (covers && off < error)
                {
                    (nearest, error) = ((first, last), off);
                }

                if (covers && off * 3 < group.Size && (widest is null || last - first > widest.Value.Last - widest.Value.First))
                {
                    widest = (first, last);
                }
            }
        }

        return widest ?? nearest;

        bool IsBelow(int column) => tops[column] - group.Box.CenterY >= group.Size && Math.Abs(tops[column] - tops[middle]) * 5 < group.Size * 2;
    }
}
