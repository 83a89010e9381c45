using System.Text;
using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Text;

/// <summary>
/// Reads a table of which each cell stands on its own line behind a tab and a blank line ends the row. Merged cells are blank or
/// missing. A cell may itself hold line ends, which break its row into pieces; the pieces are put together again by the table's width.
/// </summary>
internal sealed partial class CellPerLineTable(IReadOnlyList<SourceLine> lines, CellCounter counter)
{
    /// <summary>Reads the table that begins at a line with a tab; sets <paramref name="next"/> to the line behind it.</summary>
    public Grid Read(int start, out int next)
    {
        var rows = new List<List<GridCell>>();
        List<GridCell>? row = null;
        var cell = new StringBuilder();
        int index = start;
        next = start;
        for (; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.IsBlank && !line.HasTab)
            {
                Finish(row, cell);
                row = null;
            }
            else if (line.Text.StartsWith('\t'))
            {
                if (row is null)
                {
                    rows.Add(row = []);
                }

                Finish(row, cell);
                cell.Append(line.Text);
                row.Add(new GridCell(string.Empty, line.Number));
                counter.Add(row.Count, line.Number);
                next = index + 1;
            }
            else if (row is null && PageFurniture.IsPageNumber(line.Text))
            {
                // The table goes on, or not, behind the page number.
            }
            else if (row is { Count: > 0 } && !Heading().IsMatch(line.Text))
            {
                cell.Append('\n').Append(line.Text);
                next = index + 1;
            }
            else
            {
                break;
            }
        }

        Finish(row, cell);
        var joined = JoinPieces(rows);
        return new Grid(GridGeometry.SpansLost, [.. joined.Select(cells => new GridRow(cells, cells[0].Line, null))], null, lines[start].Number, null);
    }

    /// <summary>Gives the last cell of a row the lines gathered for it.</summary>
    private static void Finish(List<GridCell>? row, StringBuilder cell)
    {
        if (row is { Count: > 0 })
        {
            row[^1] = row[^1] with { Text = Marks.Cell(cell.ToString()) };
            cell.Clear();
        }
    }

    /// <summary>
    /// Puts together consecutive pieces that are too short alone and exactly as wide as the row before them together,
    /// provided that the table goes on in that width: rows of a form may differ in width by design.
    /// </summary>
    private static List<List<GridCell>> JoinPieces(List<List<GridCell>> rows)
    {
        var result = new List<List<GridCell>>();
        int certain = 0;
        for (int index = 0; index < rows.Count; index++)
        {
            int width = result.Count == 0 ? 0 : result[^1].Count;
            if (LastPiece(rows, index, width) is { } last && (index < certain || GoesOn(rows, last + 1, width, out certain)))
            {
                result.Add([.. rows.Skip(index).Take(last - index + 1).SelectMany(piece => piece)]);
                index = last;
            }
            else
            {
                result.Add(rows[index]);
            }
        }

        return result;
    }

    /// <summary>The last of the pieces that make up one row, or null when they do not.</summary>
    private static int? LastPiece(List<List<GridCell>> rows, int first, int width)
    {
        int sum = 0;
        for (int index = first; index < rows.Count && sum < width; index++)
        {
            sum += rows[index].Count;
            if (sum == width)
            {
                return index == first ? null : index;
            }
        }

        return null;
    }

    /// <param name="rows">All rows.</param>
    /// <param name="index">The row behind the pieces.</param>
    /// <param name="width">The width.</param>
    /// <param name="certain">The row up to which the table is now known to go on, so that it is looked through once.</param>
    private static bool GoesOn(List<List<GridCell>> rows, int index, int width, out int certain)
    {
        certain = 0;
        while (index < rows.Count && rows[index].Count != width)
        {
            if (LastPiece(rows, index, width) is not { } last)
            {
                return false;
            }

            index = last + 1;
        }

        certain = index;
        return true;
    }

    [GeneratedRegex(@"^\s*(?:\[bookmark|第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)")]
    private static partial Regex Heading();
}
