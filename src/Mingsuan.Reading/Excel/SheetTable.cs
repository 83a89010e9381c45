using Mingsuan.Core.Documents;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Excel;

/// <summary>The rows and columns of a worksheet that show something, with its merged areas brought down to them.</summary>
internal sealed class SheetTable
{
    private readonly Sheet _sheet;

    /// <summary>Takes what a sheet shows: no hidden, no blank rows and columns, nothing under a merged area.</summary>
    public SheetTable(Sheet sheet, Deadline deadline)
    {
        _sheet = sheet;
        DropCovered(deadline);
        Rows = [.. sheet.Rows.Where(row => !sheet.HiddenRows.Contains(row.Key))
            .Select(row => (row.Key, (IReadOnlyList<SheetCell>)[.. row.Value.Where(cell => !IsHidden(cell.Column)).OrderBy(cell => cell.Column)]))
            .Where(row => row.Item2.Count > 0)];
    }

    /// <summary>The rows that show something.</summary>
    public IReadOnlyList<(int Row, IReadOnlyList<SheetCell> Cells)> Rows { get; }

    /// <summary>The rows of the table from one row that shows something to another.</summary>
    public IReadOnlyList<GridRow> Grid(int first, int end)
    {
        int[] lines = [.. Rows.Skip(first).Take(end - first).Select(row => row.Row)];
        int[] columns = [.. Rows.Skip(first).Take(end - first).SelectMany(row => row.Cells).Select(cell => cell.Column).Distinct().Order()];
        var spans = new Dictionary<(int Row, int Column), (int Rows, int Columns)>();
        var covered = new HashSet<(int Row, int Column)>();
        foreach (var area in _sheet.Merged)
        {
            var (top, bottom) = Within(lines, area.FirstRow, area.LastRow);
            var (left, right) = Within(columns, area.FirstColumn, area.LastColumn);
            if (top >= bottom || left >= right || covered.Contains((top, left)) || covered.Contains((top, right - 1)) || covered.Contains((bottom - 1, left)) || covered.Contains((bottom - 1, right - 1)))
            {
                continue;
            }

            spans.Add((top, left), (bottom - top, right - left));
            for (int row = top; row < bottom; row++)
            {
                for (int column = left; column < right; column++)
                {
                    covered.Add((row, column));
                }
            }
        }

        return [.. lines.Select((line, row) => new GridRow(Cells(Rows[first + row].Cells, row, line), line, null))];

        List<GridCell> Cells(IReadOnlyList<SheetCell> filled, int row, int line)
        {
            int next = 0;
            var cells = new List<GridCell>();
            for (int column = 0; column < columns.Length; column++)
            {
                var cell = next < filled.Count && filled[next].Column == columns[column] ? filled[next++] : null;
                if (spans.TryGetValue((row, column), out var span))
                {
                    cells.Add(Cell(cell, line, span.Columns, span.Rows) with { SheetColumn = columns[column] });
                }
                else if (!covered.Contains((row, column)))
                {
                    cells.Add(Cell(cell, line, 1, 1) with { SheetColumn = columns[column] });
                }
            }

            return cells;
        }
    }

    private static GridCell Cell(SheetCell? cell, int line, int columns, int rows) =>
        cell is null ? new GridCell(string.Empty, line, columns, rows) : new GridCell(Marks.Unwrap(cell.Text), line, columns, rows) { Held = cell.Held };

    /// <summary>Under a merged area a sheet shows only the cell of its first corner; where that is hidden, it shows in the first place that is not.</summary>
    private void DropCovered(Deadline deadline)
    {
        int[] keys = [.. _sheet.Rows.Keys];
        foreach (var area in _sheet.Merged)
        {
            var (start, end) = Within(keys, area.FirstRow, area.LastRow);
            SheetCell? corner = null;
            for (int index = start; index < end; index++)
            {
                deadline.Step();
                var cells = _sheet.Rows[keys[index]];
                if (keys[index] == area.FirstRow)
                {
                    corner = cells.Find(cell => cell.Column == area.FirstColumn);
                }

                cells.RemoveAll(cell => cell.Column >= area.FirstColumn && cell.Column <= area.LastColumn);
            }

            if (corner is not null)
            {
                int row = Enumerable.Range(area.FirstRow, Math.Min(area.LastRow - area.FirstRow + 1, 10_000)).FirstOrDefault(row => !_sheet.HiddenRows.Contains(row), area.FirstRow);
                int column = Enumerable.Range(area.FirstColumn, Math.Min(area.LastColumn - area.FirstColumn + 1, 10_000)).FirstOrDefault(column => !IsHidden(column), area.FirstColumn);
                _sheet.Add(row, corner with { Column = column });
            }
        }
    }

    private bool IsHidden(int column) => _sheet.HiddenColumns.Contains(column);

    /// <summary>The places from and to, of those that are shown, that lie within bounds.</summary>
    private static (int Start, int End) Within(int[] shown, int first, int last)
    {
        int start = Array.BinarySearch(shown, first);
        int end = Array.BinarySearch(shown, last);
        return (start < 0 ? ~start : start, end < 0 ? ~end : end + 1);
    }
}
