using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Headings;

/// <summary>Reads the heading of a table in every way that its source leaves open.</summary>
internal sealed class HeadingReader(Lexicon lexicon)
{
    /// <summary>The readings, the more plausible first; at least one, unless the table has no columns.</summary>
    public IReadOnlyList<Heading> Read(Grid grid, int headingRows, int dataRow)
    {
        var rows = grid.Rows.Take(headingRows).ToList();
        if (grid.Geometry == GridGeometry.CellsLost)
        {
            return [.. ScatteredHeadings.Read(rows, grid.Rows.Skip(dataRow), lexicon)];
        }

        int width = Width(grid, dataRow);
        if (grid.Geometry == GridGeometry.SpansLost && !rows.TrueForAll(row => row.Cells.Count == width))
        {
            var readings = SpanlessHeadings.Read(rows, width, lexicon).ToList();
            if (readings.Count > 0)
            {
                return readings;
            }
        }

        return [.. PositionedHeadings.Read(rows, width, lexicon)];
    }

    /// <summary>The number of cells that most rows of data have.</summary>
    private static int Width(Grid grid, int dataRow)
    {
        var data = grid.Rows.Skip(dataRow).ToList();
        var rows = data.Count > 0 ? data : [.. grid.Rows];
        return rows.GroupBy(row => row.Cells.Sum(cell => cell.ColumnSpan)).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
    }
}
