using Mingsuan.Core.Documents;

namespace Mingsuan.Performance.Forms;

/// <summary>Makes the rows of a form from a table: a cell that covers several columns or rows is followed by blank cells.</summary>
internal static class GridRows
{
    /// <summary>The rows of a table; rows without any text are left out.</summary>
    /// <param name="grid">The table.</param>
    /// <returns>The rows from top to bottom.</returns>
    public static List<FormRow> Of(Grid grid)
    {
        var rows = new List<FormRow>();
        var covered = new Dictionary<int, int>();
        foreach (var row in grid.Rows)
        {
            var cells = new List<FormCell>();
            foreach (var cell in row.Cells)
            {
                AddCovered(cells, covered, row.Line);
                for (var span = 0; span < Math.Max(1, cell.ColumnSpan); span++)
                {
                    if (cell.RowSpan > 1)
                    {
                        covered[cells.Count] = cell.RowSpan - 1;
                    }

                    cells.Add(new FormCell(span == 0 ? cell.Text : "", cell.Line));
                }
            }

            AddCovered(cells, covered, row.Line);
            var result = new FormRow(cells, row.Page);
            if (result.First.Column >= 0)
            {
                rows.Add(result);
            }
        }

        return rows;
    }

    private static void AddCovered(List<FormCell> cells, Dictionary<int, int> covered, int line)
    {
        while (covered.TryGetValue(cells.Count, out var left) && left > 0)
        {
            covered[cells.Count] = left - 1;
            cells.Add(new FormCell("", line));
        }
    }
}
