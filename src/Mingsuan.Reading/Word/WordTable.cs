using Mingsuan.Core.Documents;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Word;

/// <summary>
/// Puts the cells of a Word table onto its grid: places come from the grid's columns (gridBefore, gridSpan), never from the order of the
/// cells, and a merge downwards (vMerge) makes one cell of several rows.
/// </summary>
internal sealed class WordTable(CellCounter counter, ReadingLimits limits)
{
    /// <summary>Narrower columns (0.3 cm, in twentieths of a point) come from edges that were drawn not quite in line.</summary>
    private const int Sliver = 170;

    private const int MostColumnsToTidy = 128;

    private readonly List<int> _widths = [];
    private readonly List<Row> _rows = [];

    /// <summary>Adds a column of the grid.</summary>
    /// <param name="width">In twentieths of a point; 0 when not known.</param>
    public void AddColumn(int width)
    {
        _widths.Add(width);
        if (_widths.Count > limits.Columns)
        {
            counter.Add(_widths.Count, 0);
        }
    }

    /// <summary>Begins a row.</summary>
    public void AddRow(int line, int? page) => _rows.Add(new Row([], line, page));

    /// <summary>The place behind the last cell of the row.</summary>
    private int Position => _rows[^1].Cells is [.., var last] ? last.Column + last.Span : 0;

    /// <summary>Leaves columns free before the first cell or behind the last.</summary>
    public void Skip(int columns)
    {
        if (columns > 0)
        {
            AddCell(string.Empty, columns, VerticalMerge.None);
            _rows[^1].Cells[^1].IsGap = true;
        }
    }

    /// <summary>Adds a cell to the row.</summary>
    public void AddCell(string text, int span, VerticalMerge merge)
    {
        var row = _rows[^1];
        int column = Position;
        counter.Add(column + span, row.Line);
        row.Cells.Add(new Cell(column, span, merge == VerticalMerge.Continue ? string.Empty : text, merge));
    }

    /// <summary>Makes the last cell of the row wider (hMerge).</summary>
    public void Widen(int span)
    {
        if (_rows[^1].Cells is [.., var last])
        {
            last.Span += span;
            counter.Add(last.Column + last.Span, _rows[^1].Line);
        }
    }

    /// <summary>True when no row has more than one cell.</summary>
    public bool IsOneColumn => _rows.TrueForAll(row => row.Cells.Count <= 1);

    /// <summary>The table; null when it has no cells.</summary>
    public Grid? Build()
    {
        _rows.RemoveAll(row => row.Cells.Count == 0);
        if (_rows.Count == 0)
        {
            return null;
        }

        Tidy();
        DropMargins();
        Merge();
        if (_rows.Count == 0)
        {
            return null;
        }

        _rows.RemoveAll(row => row.Cells.TrueForAll(cell => cell.CoveredBy is not null) && row.Cells.TrueForAll(cell => --cell.CoveredBy!.RowSpan > 0));
        return new Grid(
            GridGeometry.Exact,
            [.. _rows.Select(row => new GridRow([.. row.Cells.Where(cell => cell.CoveredBy is null).Select(cell => new GridCell(cell.Text, row.Line, cell.Span, cell.RowSpan))], row.Line, row.Page))],
            null,
            _rows[0].Line,
            _rows[0].Page);
    }

    /// <summary>Gives cells that go on downwards the rows they cover. A part without a beginning of the same place and width is a blank cell.</summary>
    private void Merge()
    {
        var open = new Dictionary<int, Cell>();
        foreach (var cell in _rows.SelectMany(row => row.Cells))
        {
            if (cell.Merge == VerticalMerge.Continue && open.TryGetValue(cell.Column, out var above) && above.Span == cell.Span)
            {
                above.RowSpan++;
                cell.CoveredBy = above;
                continue;
            }

            for (int covered = cell.Column; covered < cell.Column + cell.Span; covered++)
            {
                open.Remove(covered);
            }

            if (cell.Merge == VerticalMerge.Restart)
            {
                open[cell.Column] = cell;
            }
        }
    }

    /// <summary>Takes out the slivers between edges that no cell stands between.</summary>
    private void Tidy()
    {
        if (_widths.Count > MostColumnsToTidy)
        {
            return;
        }

        for (int column = _widths.Count - 1; column >= 0; column--)
        {
            if (_widths[column] is > 0 and < Sliver && _widths.Count > 1 && !_rows.Exists(row => row.Cells.Exists(cell => cell.Column == column && cell.Span == 1)))
            {
                _widths.RemoveAt(column);
                foreach (var cell in _rows.SelectMany(row => row.Cells))
                {
                    if (cell.Column > column)
                    {
                        cell.Column--;
                    }
                    else if (cell.Column + cell.Span > column)
                    {
                        cell.Span--;
                    }
                }
            }
        }
    }

    /// <summary>Takes out the columns that every row leaves free on the left or on the right.</summary>
    private void DropMargins()
    {
        int left = _rows.Min(row => row.Cells[0].IsGap ? row.Cells[0].Span : 0);
        foreach (var row in _rows)
        {
            foreach (var cell in row.Cells)
            {
                cell.Column -= left;
            }

            if (left > 0)
            {
                row.Cells[0].Column = 0;
                row.Cells[0].Span -= left;
            }
        }

        int right = _rows.Max(row => row.Cells.FindLast(cell => !cell.IsGap) is { } last ? last.Column + last.Span : 0);
        foreach (var row in _rows)
        {
            if (row.Cells[^1] is { IsGap: true } gap)
            {
                gap.Span = Math.Max(0, Math.Min(gap.Span, right - gap.Column));
            }

            row.Cells.RemoveAll(cell => cell.Span == 0);
        }

        _rows.RemoveAll(row => row.Cells.Count == 0);
    }

    private sealed record Row(List<Cell> Cells, int Line, int? Page);

    private sealed class Cell(int column, int span, string text, VerticalMerge merge)
    {
        public int Column { get; set; } = column;

        public int Span { get; set; } = span;

        public int RowSpan { get; set; } = 1;

        public string Text { get; } = text;

        public VerticalMerge Merge { get; } = merge;

        /// <summary>True where a row leaves columns free.</summary>
        public bool IsGap { get; set; }

        public Cell? CoveredBy { get; set; }
    }
}

/// <summary>How a cell takes part in a merge downwards.</summary>
internal enum VerticalMerge
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It is the first.</summary>
    Restart,

    /// <summary>It belongs to the cell above.</summary>
    Continue,
}
