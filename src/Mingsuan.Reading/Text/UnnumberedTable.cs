using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Text;

/// <summary>
/// Reads a statement from the text of a page where blank cells are gone and no line numbers the columns: the heading is all that stands
/// between the line with the unit and the first row. A row is told by its code, its numbering or its amounts. Which column a number
/// belongs to is not told here.
/// </summary>
internal sealed partial class UnnumberedTable(IReadOnlyList<SourceLine> lines, CellCounter counter)
{
    private const int LongestHeading = 60;
    private const int LongestHeadingLine = 120;
    private const int LongestLine = 2_000;
    private const int LinesAboveUnit = 4;

    /// <summary>
    /// Reads the piece of a table whose heading begins at a line; sets <paramref name="next"/> to the line behind it.
    /// Returns null when no row with an amount follows.
    /// </summary>
    public Grid? Read(int start, out int next)
    {
        next = start;
        var header = new List<SourceLine>();
        int index = start;
        for (; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.IsBlank)
            {
                continue;
            }

            if (line.HasTab || line.Text.Length > LongestHeadingLine || (line.StartsPage && header.Count > 0) || Ends().IsMatch(line.Text) || header.Count > LongestHeading)
            {
                return null;
            }

            if (!LooseLine.IsNumbering(line.Text) && LooseLine.BeginsRows(line.Text))
            {
                break;
            }

            header.Add(line);
        }

        if (header.Count == 0)
        {
            return null;
        }

        var rows = new LooseRows(header.Exists(line => Serial().IsMatch(line.Text)));
        index = ReadRows(index, header, rows);
        var read = rows.Finish();
        if (!read.Exists(row => row.Cells.Any(cell => LooseLine.IsAmount(cell.Text))))
        {
            return null;
        }

        next = index;
        List<GridRow> all = [.. header.Select(line => new GridRow([new GridCell(Heading(line.Text), line.Number)], line.Number, null)), .. read];
        return new Grid(GridGeometry.CellsLost, all, header.Count, lines[start].Number, null);
    }

    /// <summary>
    /// A line of the heading. Above rows without numbers of their own it is not known whether 栏次 counts the columns of labels, so that only its numbers stay.
    /// </summary>
    private static string Heading(string text) => LooseLine.IsNumbering(text) ? text.Replace("栏", string.Empty, StringComparison.Ordinal).Replace("次", string.Empty, StringComparison.Ordinal).Trim() : Marks.Strip(text);

    private int ReadRows(int index, List<SourceLine> header, LooseRows rows)
    {
        while (index < lines.Count)
        {
            var line = lines[index];
            if (line.IsBlank || PageFurniture.IsMarked(line.Text) || (PageFurniture.IsBare(line.Text) && IsPageNumber(index, header)))
            {
                index++;
            }
            else if (AfterHeading(index, header) is { } after)
            {
                index = after;
            }
            else if (line.HasTab || line.Text.Length > LongestLine || Ends().IsMatch(line.Text) || IsAboveUnit(index) || !rows.Add(line, apart: lines[index - 1].IsBlank))
            {
                break;
            }
            else
            {
                counter.Add(rows.Width, line.Number);
                index++;
            }
        }

        return index;
    }

    /// <summary>The line behind the heading when the heading is printed again here (a new page); null when it is not.</summary>
    private int? AfterHeading(int index, List<SourceLine> header)
    {
        foreach (var line in header)
        {
            while (index < lines.Count && lines[index].IsBlank)
            {
                index++;
            }

            if (index == lines.Count || Marks.Strip(lines[index].Text) != Marks.Strip(line.Text))
            {
                return null;
            }

            index++;
        }

        return index;
    }

    private bool IsPageNumber(int index, List<SourceLine> header)
    {
        int behind = index + 1;
        while (behind < lines.Count && lines[behind].IsBlank)
        {
            behind++;
        }

        return behind == lines.Count || lines[behind].StartsPage || AfterHeading(behind, header) is not null || IsAboveUnit(behind);
    }

    /// <summary>True for the lines above the next table: soon a unit is declared, and no amount stands before it.</summary>
    private bool IsAboveUnit(int index)
    {
        for (int seen = 0; index < lines.Count && seen <= LinesAboveUnit; index++)
        {
            string text = lines[index].Text;
            if (lines[index].IsBlank)
            {
                continue;
            }

            if (text.Length > LongestLine)
            {
                return false;
            }

            if (TextDocumentReader.DeclaresUnit().IsMatch(text))
            {
                return true;
            }

            if (LooseLine.Words(text).Any(LooseLine.IsAmount))
            {
                return false;
            }

            seen++;
        }

        return false;
    }

    [GeneratedRegex(@"序\s*号|行\s*次")]
    private static partial Regex Serial();

    [GeneratedRegex(@"^\s*(?:备?注\s*\d*\s*[:：]|说明\s*[:：]|第[一二三四五六七八九十]+部分)|[。；]")]
    private static partial Regex Ends();
}
