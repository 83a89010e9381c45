using AngleSharp.Dom;
using Mingsuan.Core.Documents;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Html;

/// <summary>Lays the cells of a table out (HTML, 4.9.12: forming a table).</summary>
internal sealed class HtmlGrid(ReadingLimits limits, CellCounter counter, Deadline deadline)
{
    /// <summary>For each column how many rows below are covered from above.</summary>
    private readonly List<int> _covered = [];

    /// <summary>The grid; null when it has no row with a cell of its own.</summary>
    public Grid? Read(List<IElement> rows, List<List<IElement>> cells)
    {
        var result = new List<GridRow>();
        for (int index = 0; index < rows.Count; index++)
        {
            if (cells[index].Count > 0)
            {
                int below = 0;
                for (int next = index; next < rows.Count; next++)
                {
                    below += cells[next].Count > 0 ? 1 : 0;
                }

                result.Add(Row(rows[index], cells[index], below));
            }
        }

        return result.Count == 0 ? null : new Grid(GridGeometry.Exact, result, null, result[0].Line, null);
    }

    /// <param name="row">The row.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="below">How many rows there are from this one on.</param>
    private GridRow Row(IElement row, List<IElement> cells, int below)
    {
        int line = Line(row);
        var result = new List<GridCell>(cells.Count);
        int column = 0;
        foreach (var cell in cells)
        {
            while (column < _covered.Count && _covered[column] > 0)
            {
                column++;
            }

            int width = Free(column, HtmlTable.Span(cell, "colspan"));
            int height = HtmlTable.Span(cell, "rowspan") is var span && span == 0 ? below : Math.Min(span, below);
            for (int next = column; next < column + width; next++)
            {
                while (_covered.Count <= next)
                {
                    _covered.Add(0);
                }

                _covered[next] = height;
            }

            column += width;
            counter.Add(Math.Min(column, limits.Columns + 1), Line(cell));
            result.Add(new GridCell(HtmlText.OfCell(cell, deadline), Line(cell), width, height));
        }

        for (int next = 0; next < _covered.Count; next++)
        {
            _covered[next] = Math.Max(0, _covered[next] - 1);
        }

        return new GridRow(result, line, null);
    }

    /// <summary>How much of a width is free from a column on; cells that would overlap are cut.</summary>
    private int Free(int column, int width)
    {
        int free = 1;
        while (free < width && (column + free >= _covered.Count || _covered[column + free] == 0))
        {
            free++;
        }

        return free;
    }

    private static int Line(IElement element) => element.SourceReference?.Position.Line ?? 1;
}
