namespace Mingsuan.Reading.Pdf.Tables;

/// <summary>The frame of a table: where lines stand, and which of the cells that they could make are walled off.</summary>
internal sealed class Frame
{
    /// <summary>Columns and rows narrower than this, 2.5 points, are the two strokes of a double line.</summary>
    private const int Narrowest = 250;

    /// <summary>Lines that reach past the outermost by more than this, 5 points, show that a side is open.</summary>
    private const int Overhang = 500;

    private readonly bool[,] _wallLeft;
    private readonly bool[,] _wallAbove;

    private Frame(int[] xs, int[] ys, IReadOnlyList<Ruling> rulings)
    {
        Xs = xs;
        Ys = ys;
        Rulings = rulings;
        _wallLeft = new bool[Rows + 1, Columns + 1];
        _wallAbove = new bool[Rows + 1, Columns + 1];
        foreach (var ruling in rulings)
        {
            var (places, along, walls) = ruling.IsHorizontal ? (Ys, Xs, _wallAbove) : (Xs, Ys, _wallLeft);
            int place = Nearest(places, ruling.Position);
            for (int index = 0; index < along.Length - 1; index++)
            {
                int covered = Math.Min(along[index + 1], ruling.End) - Math.Max(along[index], ruling.Start);
                if (covered * 2 >= along[index + 1] - along[index])
                {
                    walls[ruling.IsHorizontal ? place : index, ruling.IsHorizontal ? index : place] = true;
                }
            }
        }
    }

    /// <summary>Where columns begin, and where the last ends.</summary>
    public int[] Xs { get; }

    /// <summary>Where rows begin, and where the last ends.</summary>
    public int[] Ys { get; }

    /// <summary>The lines that make it.</summary>
    public IReadOnlyList<Ruling> Rulings { get; }

    /// <summary>The number of columns.</summary>
    public int Columns => Xs.Length - 1;

    /// <summary>The number of rows.</summary>
    public int Rows => Ys.Length - 1;

    /// <summary>The whole.</summary>
    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    /// <summary>The frame that lines make which meet; null when they enclose less than two cells.</summary>
    public static Frame? Of(IReadOnlyList<Ruling> rulings)
    {
        int[] xs = Places(rulings, horizontal: false);
        int[] ys = Places(rulings, horizontal: true);
        if (xs.Length == 0 || ys.Length == 0)
        {
            return null;
        }

        xs = WithOpenSides(xs, rulings, alongHorizontal: true);
        ys = WithOpenSides(ys, rulings, alongHorizontal: false);
        return (long)(xs.Length - 1) * (ys.Length - 1) < 2 ? null : new Frame(xs, ys, rulings);
    }

    /// <summary>The cells, merged where no wall stands, from top to bottom and from left to right.</summary>
    public List<FrameCell> Cells()
    {
        var cells = new List<FrameCell>();
        bool[,] taken = new bool[Rows, Columns];
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                if (taken[row, column])
                {
                    continue;
                }

                int right = column + 1;
                while (right < Columns && !taken[row, right] && !_wallLeft[row, right])
                {
                    right++;
                }

                int bottom = row + 1;
                while (bottom < Rows && IsOpenAbove(bottom, column, right))
                {
                    bottom++;
                }

                for (int y = row; y < bottom; y++)
                {
                    for (int x = column; x < right; x++)
                    {
                        taken[y, x] = true;
                    }
                }

                cells.Add(new FrameCell(row, column, bottom - row, right - column, new Box(Xs[column], Ys[row], Xs[right], Ys[bottom])));
            }
        }

        return cells;
    }

    /// <summary>The row below may be joined to a cell when nothing stands above it or between its parts.</summary>
    private bool IsOpenAbove(int row, int left, int right)
    {
        for (int column = left; column < right; column++)
        {
            if (_wallAbove[row, column] || (column > left && _wallLeft[row, column]))
            {
                return false;
            }
        }

        // A cell that goes on to the side below is not part of one above that ends there.
        return (left == 0 || _wallLeft[row, left]) && (right == Columns || _wallLeft[row, right]);
    }

    private static int[] Places(IReadOnlyList<Ruling> rulings, bool horizontal)
    {
        var places = new List<int>();
        foreach (int position in rulings.Where(ruling => ruling.IsHorizontal == horizontal).Select(ruling => ruling.Position).Order())
        {
            if (places.Count == 0 || position - places[^1] > Narrowest)
            {
                places.Add(position);
            }
        }

        return [.. places];
    }

    private static int[] WithOpenSides(int[] places, IReadOnlyList<Ruling> rulings, bool alongHorizontal)
    {
        var along = rulings.Where(ruling => ruling.IsHorizontal == alongHorizontal).ToList();
        int start = along.Min(ruling => ruling.Start);
        int end = along.Max(ruling => ruling.End);
        List<int> all = [.. places];
        if (start < places[0] - Overhang)
        {
            all.Insert(0, start);
        }

        if (end > places[^1] + Overhang)
        {
            all.Add(end);
        }

        return [.. all];
    }

    private static int Nearest(int[] places, int position)
    {
        int index = Array.BinarySearch(places, position);
        if (index >= 0)
        {
            return index;
        }

        index = ~index;
        return index == places.Length || (index > 0 && position - places[index - 1] <= places[index] - position) ? index - 1 : index;
    }
}

/// <summary>A cell of a frame.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="Box">Where it stands.</param>
internal sealed record FrameCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box);
