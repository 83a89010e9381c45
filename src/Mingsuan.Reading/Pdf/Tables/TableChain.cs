using Mingsuan.Core.Documents;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Pdf.Tables;

/// <summary>A table that goes on over pages: its parts have the same columns, and nothing stands between them.</summary>
internal sealed class TableChain
{
    /// <summary>Edges closer than this, 3 points, are one.</summary>
    private const int SameEdge = 300;

    private readonly List<PageTable> _parts;

    /// <summary>Begins with the part on one page.</summary>
    public TableChain(PageTable first) => _parts = [first];

    /// <summary>The page of the last part.</summary>
    public int LastPage => _parts[^1].Rows[^1].Page;

    /// <summary>Adds the part on the next page if it goes on with this table; false when it is another table.</summary>
    public bool TryAdd(PageTable next)
    {
        var last = _parts[^1];
        bool goesOn = next.IsRuled == last.IsRuled && next.IsExact == last.IsExact && next.Rows[0].Page == LastPage + 1
            && Math.Abs(next.Xs[0] - last.Xs[0]) <= SameEdge && Math.Abs(next.Xs[^1] - last.Xs[^1]) <= SameEdge
            && (IsPartOf(next.Xs, last.Xs) || IsPartOf(last.Xs, next.Xs));
        if (goesOn)
        {
            _parts.Add(last.IsRuled ? PageBreakLabels.Continue(last, next, RepeatedRows(next)) : next);
        }

        return goesOn;
    }

    /// <summary>
    /// The grids, all with the same columns. A part that begins with the first row of the part before repeats the heading: it stays
    /// a grid of its own, for who knows the phrases to join or to keep apart.
    /// </summary>
    /// <param name="line">The number of the first row in the document.</param>
    /// <param name="counter">Counts the cells.</param>
    public IEnumerable<Grid> Grids(int line, CellCounter counter)
    {
        int[] xs = [.. _parts.MaxBy(part => part.Xs.Count)!.Xs];
        var rows = new List<GridRow>();
        foreach (var part in _parts)
        {
            if (rows.Count > 0 && Text(part.Rows[0]) == Text(_parts[0].Rows[0]))
            {
                yield return Grid(rows);
                rows = [];
            }

            foreach (var row in part.Rows)
            {
                rows.Add(Row(row, xs, line++, counter));
            }
        }

        yield return Grid(rows);
    }

    /// <summary>How many rows a part repeats of the first part's heading.</summary>
    private int RepeatedRows(PageTable part) => part.Rows.Zip(_parts[0].Rows).TakeWhile(pair => Text(pair.First) == Text(pair.Second)).Count();

    private Grid Grid(List<GridRow> rows) =>
        new(_parts[0].IsExact ? GridGeometry.Exact : GridGeometry.Positioned, rows, null, rows[0].Line, rows[0].Page);

    private static GridRow Row(PageRow row, int[] xs, int line, CellCounter counter)
    {
        var cells = new List<GridCell>(row.Cells.Count);
        int column = 0;
        foreach (var cell in row.Cells)
        {
            int span = Math.Max(1, Index(xs, cell.Right) - Index(xs, cell.Left));
            column += span;
            counter.Add(column, line);
            cells.Add(new GridCell(cell.Text, line, span, cell.RowSpan) { IsUncertain = cell.IsUncertain });
        }

        return new GridRow(cells, line, row.Page);
    }

    private static int Index(int[] xs, int position)
    {
        int index = Array.BinarySearch(xs, position);
        if (index >= 0)
        {
            return index;
        }

        index = ~index;
        return index == xs.Length || (index > 0 && position - xs[index - 1] <= xs[index] - position) ? index - 1 : index;
    }

    private static bool IsPartOf(IReadOnlyList<int> some, IReadOnlyList<int> all) => some.All(x => all.Any(other => Math.Abs(x - other) <= SameEdge));

    private static string Text(PageRow row) => string.Join('\t', row.Cells.Select(cell => cell.Text));
}
