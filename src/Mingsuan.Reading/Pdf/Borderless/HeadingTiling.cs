namespace Mingsuan.Reading.Pdf.Borderless;

/// <summary>A heading with the columns that it covers and the headings below it.</summary>
/// <param name="cell">The heading.</param>
/// <param name="first">Its first column.</param>
internal sealed class HeadingSpan(HeadingCell cell, int first)
{
    /// <summary>The heading.</summary>
    public HeadingCell Cell { get; } = cell;

    /// <summary>Its first column.</summary>
    public int First { get; } = first;

    /// <summary>Its last column.</summary>
    public int Last { get; set; } = first;

    /// <summary>Directly below it, from left to right; none for the heading of one column.</summary>
    public List<HeadingSpan> Parts { get; } = [];
}

/// <summary>
/// Finds which columns each heading covers when every heading begins in the first of its columns: the headings must fill the rows and
/// columns of the heading without a hole, and stand in their cells as the alignment says.
/// </summary>
/// <param name="columns">For each column the headings that begin in it, from top to bottom; at least one.</param>
/// <param name="size">Of the characters.</param>
internal sealed class HeadingTiling(IReadOnlyList<IReadOnlyList<HeadingCell>> columns, int size)
{
    /// <summary>More arrangements than this are not told apart.</summary>
    public const int MostTilings = 48;

    private const int MostSteps = 20_000;

    private readonly List<IReadOnlyList<HeadingSpan>> _found = [];
    private int _steps;

    /// <summary>The arrangements of an alignment, each the headings of the first row; none when it does not fit.</summary>
    public IReadOnlyList<IReadOnlyList<HeadingSpan>> Find(VerticalAlign vertical)
    {
        _found.Clear();
        _steps = 0;
        Extend([], [], vertical);
        return [.. _found];
    }

    /// <summary>Tries how many of the headings over the column before also cover the next.</summary>
    /// <param name="chosen">For each column so far how many headings it has in common with the column before.</param>
    /// <param name="chain">The headings over the last column, from top to bottom.</param>
    /// <param name="vertical">The alignment.</param>
    private void Extend(List<int> chosen, List<HeadingCell> chain, VerticalAlign vertical)
    {
        if (_found.Count >= MostTilings || ++_steps > MostSteps)
        {
            return;
        }

        int column = chosen.Count;
        if (column == columns.Count)
        {
            var tree = Tree(chosen);
            if (HeadingRowsFit.Holds(tree, vertical, size))
            {
                _found.Add(tree);
            }

            return;
        }

        var own = columns[column];
        for (int shared = 0; shared < Math.Max(1, chain.Count); shared++)
        {
            // What covers a column from above ends above what begins in it; what does not cover it must end before it.
            if (shared > 0 && own[0].Box.CenterY - chain[shared - 1].Box.CenterY < size * 3 / 5)
            {
                break;
            }

            if (chain.Skip(shared).Any(cell => cell.Box.Right > own[0].Box.Left + (size / 4)) || !StandsLevel(chosen, shared, vertical))
            {
                continue;
            }

            chosen.Add(shared);
            Extend(chosen, [.. chain.Take(shared), .. own], vertical);
            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    /// <summary>False when the headings of two neighbours under one group already contradict the alignment: spares the search.</summary>
    private bool StandsLevel(List<int> chosen, int shared, VerticalAlign vertical)
    {
        int column = chosen.Count;
        if (column == 0 || vertical == VerticalAlign.Bottom)
        {
            return true;
        }

        var before = columns[column - 1];
        var own = columns[column];
        if (chosen[^1] != shared)
        {
            return true;
        }

        bool leaves = before.Count == 1 && own.Count == 1;
        return vertical == VerticalAlign.Top ? Math.Abs(before[0].Box.Top - own[0].Box.Top) * 4 <= size
            : !leaves || Math.Abs(before[0].Box.CenterY - own[0].Box.CenterY) * 4 <= size;
    }

    private List<HeadingSpan> Tree(List<int> chosen)
    {
        var top = new List<HeadingSpan>();
        var chain = new List<HeadingSpan>();
        for (int column = 0; column < chosen.Count; column++)
        {
            chain.RemoveRange(chosen[column], chain.Count - chosen[column]);
            foreach (var span in chain)
            {
                span.Last = column;
            }

            foreach (var cell in columns[column])
            {
                var span = new HeadingSpan(cell, column);
                (chain.Count == 0 ? top : chain[^1].Parts).Add(span);
                chain.Add(span);
            }
        }

        return top;
    }
}
