using System.Numerics;
using System.Runtime.InteropServices;
using Mingsuan.Reading.Pdf.Tables;

namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>
/// Where the columns of a table without lines must stand if each heading stands over the middle of what it heads: the centres of the
/// lowest headings and the left edge determine all edges; groups and the text below must agree with them.
/// </summary>
/// <param name="Edges">Where columns begin, and where the last ends.</param>
/// <param name="Leaves">The lowest heading of each column.</param>
/// <param name="Groups">The headings above, the lowest first, with their first and last column.</param>
internal sealed record HeadingFit(int[] Edges, HeadingCell[] Leaves, IReadOnlyList<(HeadingCell Cell, int First, int Last)> Groups)
{
    /// <summary>More headings than this that may be groups or columns are not tried.</summary>
    private const int MostOpen = 10;

    /// <summary>How far the left edge may stand before the text: 24 points.</summary>
    private const int Padding = 2_400;

    private const int Step = 50;

    /// <summary>True when another arrangement fits as well.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>How many headings stand over one column alone.</summary>
    public int SingleGroups => Groups.Count(group => group.First == group.Last);

    /// <summary>The arrangement that fits best; null when none does.</summary>
    /// <param name="cells">The headings.</param>
    /// <param name="body">What stands below.</param>
    public static HeadingFit? Find(IReadOnlyList<HeadingCell> cells, IReadOnlyList<Piece> body)
    {
        if (cells.Count < 2)
        {
            return null;
        }

        int size = cells[0].Size;
        var open = cells.Where(cell => cells.Any(other => IsLower(other, cell))).ToList();
        if (open.Count > MostOpen)
        {
            return null;
        }

        // Most of the body stands in the same places: each is looked at once.
        var places = body.Select(piece => new Place(piece.Box.Left, piece.Box.Right, piece.Size, TableLines.IsNumber(piece.Text))).Distinct().ToList();
        int left = Math.Min(cells.Min(cell => cell.Box.Left), body.Count == 0 ? int.MaxValue : body.Min(piece => piece.Box.Left));
        HeadingFit? best = null;
        int bestCost = int.MaxValue;
        bool ambiguous = false;
        for (uint mask = 0; mask < 1u << open.Count; mask++)
        {
            var groups = open.Where((_, index) => (mask >> index & 1) == 1).OrderByDescending(cell => cell.Box.CenterY).ToList();
            var leaves = cells.Except(groups, ReferenceEqualityComparer.Instance).Cast<HeadingCell>().OrderBy(cell => cell.Box.CenterX).ToArray();
            if (!StandApart(leaves, size) || leaves.Length < 2)
            {
                continue;
            }

            int cost = int.MaxValue;
            HeadingFit? fit = null;
            for (int start = left - Padding; start <= left + (size / 4); start += Step)
            {
                if (EdgesFrom(start, leaves, places, size) is { } edges && Arrange(groups, leaves, edges, size) is var (placed, error) && error + Math.Abs(left - start) / 40 is var found && found < cost)
                {
                    (fit, cost) = (new HeadingFit(edges, leaves, placed), found);
                }
            }

            if (fit is null)
            {
                continue;
            }

            ambiguous = best is not null && Math.Abs(cost - bestCost) < size / 4 && BitOperations.PopCount(mask) == best.Groups.Count;
            if (cost < bestCost)
            {
                (best, bestCost) = (fit, cost);
            }
        }

        return best is null ? null : best with { IsAmbiguous = ambiguous };
    }

    private static bool IsLower(HeadingCell cell, HeadingCell than) => (cell.Box.CenterY - than.Box.CenterY) * 5 > than.Size * 3;

    private static bool StandApart(HeadingCell[] leaves, int size)
    {
        for (int index = 1; index < leaves.Length; index++)
        {
            if (leaves[index].Box.Left < leaves[index - 1].Box.Right - (size / 4))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The edges when the first stands at a place; null when headings or numbers would stand outside of their columns.</summary>
    private static int[]? EdgesFrom(int start, HeadingCell[] leaves, List<Place> body, int size)
    {
        int[] edges = new int[leaves.Length + 1];
        edges[0] = start;
        for (int column = 0; column < leaves.Length; column++)
        {
            edges[column + 1] = (2 * leaves[column].Box.CenterX) - edges[column];
            if (edges[column] > leaves[column].Box.Left + (size / 4))
            {
                return null;
            }
        }

        foreach (var piece in body)
        {
            int column = ColumnOf(edges, piece);
            bool inside = piece.Left >= edges[column] - (size / 4) && (piece.Right <= edges[column + 1] + (size / 4) || !piece.IsNumber);
            if (!inside)
            {
                return null;
            }
        }

        return edges;
    }

    /// <summary>True when all numbers stand inside of columns.</summary>
    public static bool Holds(int[] edges, IReadOnlyList<Piece> body, int size) =>
        body.Where(piece => TableLines.IsNumber(piece.Text)).All(piece => ColumnOf(edges, piece) is var column
            && piece.Box.Left >= edges[column] - (size / 4) && piece.Box.Right <= edges[column + 1] + (size / 4));

    /// <summary>The column in which a piece stands: words by where they begin, numbers by their middle.</summary>
    public static int ColumnOf(int[] edges, Piece piece) =>
        ColumnOf(edges, new Place(piece.Box.Left, piece.Box.Right, piece.Size, TableLines.IsNumber(piece.Text)));

    private static int ColumnOf(int[] edges, Place piece)
    {
        int place = piece.IsNumber ? piece.Left + ((piece.Right - piece.Left) / 2) : piece.Left + (piece.Size / 2);
        int column = 0;
        while (column < edges.Length - 2 && edges[column + 1] <= place)
        {
            column++;
        }

        return column;
    }

    /// <summary>Puts each group over the columns whose middle it stands over; the sum of the errors, or null where one stands over none.</summary>
    private static (List<(HeadingCell Cell, int First, int Last)> Placed, int Error)? Arrange(List<HeadingCell> groups, HeadingCell[] leaves, int[] edges, int size)
    {
        var tops = Array.ConvertAll(leaves, leaf => leaf.Box.CenterY);
        var parents = Enumerable.Range(0, leaves.Length).Select(column => (First: column, Last: column)).ToArray();
        var placed = new List<(HeadingCell Cell, int First, int Last)>();
        int error = 0;
        foreach (var group in groups)
        {
            if (RangeOf(group, edges, tops, parents, size) is not { } range)
            {
                return null;
            }

            placed.Add((group, range.First, range.Last));
            error += range.Error;
            for (int column = range.First; column <= range.Last; column++)
            {
                tops[column] = group.Box.CenterY;
                parents[column] = (range.First, range.Last);
            }
        }

        return (placed, error);
    }

    /// <summary>Among the ranges over whose middle a group stands, that whose headings stand at one height; among those, the widest.</summary>
    private static (int First, int Last, int Error)? RangeOf(HeadingCell group, int[] edges, int[] tops, (int First, int Last)[] parents, int size)
    {
        (int First, int Last, int Error)? best = null;
        bool bestIsLevel = false;
        for (int first = 0; first < tops.Length; first++)
        {
            bool level = true;
            for (int last = first; last < tops.Length && (tops[last] - group.Box.CenterY) * 5 > size * 3; last++)
            {
                level &= Math.Abs(tops[last] - tops[first]) * 5 < size * 2;
                int error = Error(group, edges, first, last);
                bool whole = parents[first].First == first && parents[last].Last == last;
                if (whole && IsMiddle(group, edges, first, last, size)
                    && (best is null || (level && !bestIsLevel) || (level == bestIsLevel && last - first > best.Value.Last - best.Value.First)))
                {
                    (best, bestIsLevel) = ((first, last, error), level);
                }
            }
        }

        return best;
    }

    /// <summary>True when a heading stands over the middle of columns.</summary>
    /// <param name="group">The heading.</param>
    /// <param name="first">The first column.</param>
    /// <param name="last">The last column.</param>
    /// <param name="size">Of the characters.</param>
    public bool IsMiddle(HeadingCell group, int first, int last, int size) => IsMiddle(group, Edges, first, last, size);

    private static bool IsMiddle(HeadingCell group, int[] edges, int first, int last, int size) =>
        Error(group, edges, first, last) <= size / 4 && edges[first] <= group.Box.Left + (size / 4) && edges[last + 1] >= group.Box.Right - (size / 4);

    private static int Error(HeadingCell group, int[] edges, int first, int last) => Math.Abs(((edges[first] + edges[last + 1]) / 2) - group.Box.CenterX);

    /// <summary>The rows of the heading: a group covers its columns, a heading without parts reaches down to the last row.</summary>
    /// <param name="page">The page on which they stand.</param>
    public List<PageRow> Rows(int page)
    {
        int[] levels = new int[Leaves.Length];
        int[] rises = new int[Groups.Count];
        for (int index = 0; index < Groups.Count; index++)
        {
            var (_, first, last) = Groups[index];
            rises[index] = levels[first..(last + 1)].Max() + 1;
            Array.Fill(levels, rises[index], first, last - first + 1);
        }

        int depth = levels.Max() + 1;
        var rows = Enumerable.Range(0, depth).Select(_ => new List<PageCell>()).ToList();
        int[] tops = new int[Leaves.Length];
        for (int index = Groups.Count - 1; index >= 0; index--)
        {
            // The highest come last: each stands below those around it.
            var (cell, first, last) = Groups[index];
            int bottom = depth - rises[index];
            Add(cell, first, last, bottom);
            Array.Fill(tops, bottom, first, last - first + 1);
        }

        for (int column = 0; column < Leaves.Length; column++)
        {
            Add(Leaves[column], column, column, depth);
        }

        return rows.ConvertAll(cells => new PageRow([.. cells.OrderBy(cell => cell.Left)], page));

        void Add(HeadingCell cell, int first, int last, int bottom) =>
            rows[tops[first]].Add(new PageCell(cell.Text, Edges[first], Edges[last + 1], bottom - tops[first]));
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int Left, int Right, int Size, bool IsNumber);
}
