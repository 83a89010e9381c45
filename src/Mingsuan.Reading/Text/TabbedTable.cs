using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Text;

/// <summary>
/// Reads a table of which each row is a line with its cells separated by tabs. Merged cells are blank, so every cell keeps its
/// column. Blank lines inside (page breaks) do not end the table; a line without a tab between two rows of one width continues a cell.
/// </summary>
internal sealed partial class TabbedTable(IReadOnlyList<SourceLine> lines, CellCounter counter)
{
    /// <summary>Reads the table that begins at a line with a tab; sets <paramref name="next"/> to the line behind it.</summary>
    public Grid Read(int start, out int next)
    {
        var rows = new List<List<GridCell>>();
        next = start;
        for (int index = start; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.HasTab)
            {
                rows.Add(Cells(line));
                next = index + 1;
            }
            else if (!line.IsBlank && !PageFurniture.IsBetweenRows(lines, index))
            {
                if (!ContinuesCell(index, rows[^1].Count))
                {
                    break;
                }

                var cells = rows[^1];
                int last = Math.Max(0, cells.FindLastIndex(cell => cell.Text.Length > 0));
                cells[last] = cells[last] with { Text = Marks.Cell(cells[last].Text + "\n" + line.Text) };
            }
        }

        return new Grid(GridGeometry.Positioned, [.. rows.Select(cells => new GridRow(cells, cells[0].Line, null))], null, lines[start].Number, null);
    }

    private List<GridCell> Cells(SourceLine line)
    {
        var cells = new List<GridCell>();
        int start = 0;
        while (true)
        {
            int tab = line.Text.IndexOf('\t', start);
            string text = tab < 0 ? line.Text[start..] : line.Text[start..tab];
            cells.Add(new GridCell(Marks.Cell(text), line.Number));
            counter.Add(cells.Count, line.Number);
            if (tab < 0)
            {
                return cells;
            }

            start = tab + 1;
        }
    }

    private bool ContinuesCell(int index, int width) =>
        index > 0 && lines[index - 1].HasTab && index + 1 < lines.Count && lines[index + 1].HasTab
        && lines[index + 1].Text.Count(character => character == '\t') + 1 == width
        && !Separate().IsMatch(lines[index].Text);

    [GeneratedRegex(@"表\s*(?:[（(].*[）)])?\s*$|[:：]|^\s*#|^\s*注|^\s*第[一二三四五六七八九十]+部分|^\s*[一二三四五六七八九十]+、")]
    private static partial Regex Separate();
}
