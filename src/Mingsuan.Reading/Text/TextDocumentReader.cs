using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;

namespace Mingsuan.Reading.Text;

/// <summary>Reads a text document: paragraphs, and tables in the forms that converters of Word, PDF and web pages produce.</summary>
internal sealed partial class TextDocumentReader
{
    private const int LinesAboveTable = 4;
    private const int LongestRow = 200;

    private readonly List<SourceLine> _lines;
    private readonly CellCounter _counter;
    private readonly List<Block> _blocks = [];
    private readonly List<Message> _notices = [];

    /// <summary>Takes the decoded text.</summary>
    public TextDocumentReader(string text, ReadingLimits limits)
    {
        _lines = SourceLine.Split(text, limits);
        _counter = new CellCounter(limits);
    }

    /// <summary>What a person should know of the reading, once it is done.</summary>
    public IReadOnlyList<Message> Notices => _notices;

    /// <summary>The blocks of the text in order.</summary>
    /// <exception cref="ReadingException">A limit is passed.</exception>
    public IReadOnlyList<Block> Read()
    {
        var form = Form();
        int index = 0;
        while (index < _lines.Count)
        {
            var line = _lines[index];
            if (line.HasTab)
            {
                var grid = form == TextForm.CellPerLine && line.Text.StartsWith('\t')
                    ? new CellPerLineTable(_lines, _counter).Read(index, out index)
                    : new TabbedTable(_lines, _counter).Read(index, out index);
                _blocks.Add(grid);
            }
            else if (line.IsBlank || PageFurniture.IsPageNumber(line.Text))
            {
                index++;
            }
            else
            {
                AddParagraph(line);
                index++;
                if (DeclaresUnit().IsMatch(line.Text))
                {
                    index = ReadLostCells(index);
                }
            }
        }

        return _blocks;
    }

    /// <summary>Reads a table of lost cells behind the line that declares its unit; a repeated heading continues the table before it.</summary>
    private int ReadLostCells(int index)
    {
        var grid = new LostCellsTable(_lines, _counter).Read(index, out int next);
        if ((grid is null || grid.Rows.Count == grid.HeaderRows) && IsBelowTitle() && new UnnumberedTable(_lines, _counter).Read(index, out int behind) is { } unnumbered)
        {
            grid = unnumbered;
            next = behind;
        }

        if (grid is null)
        {
            return index;
        }

        NoticeRowsLeft(next);

        int previous = _blocks.FindLastIndex(block => block is Grid);
        if (previous >= 0 && _blocks[previous] is Grid earlier && _blocks.Count - previous <= 2 && Continues(earlier, grid))
        {
            _blocks.RemoveRange(previous + 1, _blocks.Count - previous - 1);

            // In place: copying the table for every page would take the square of the time.
            ((List<GridRow>)earlier.Rows).AddRange(grid.Rows.Skip(grid.HeaderRows!.Value));
        }
        else
        {
            _blocks.Add(grid);
        }

        return next;
    }

    /// <summary>True when one of the last lines is the title of a statement, or such a table stands above: only then a table is looked for without the row that numbers the columns.</summary>
    private bool IsBelowTitle()
    {
        if (_blocks is [.., Grid { Geometry: GridGeometry.CellsLost }, Paragraph])
        {
            // The next page of the table repeats the line with the unit and the heading only.
            return true;
        }

        for (int above = _blocks.Count - 1; above >= Math.Max(0, _blocks.Count - LinesAboveTable) && _blocks[above] is Paragraph paragraph; above--)
        {
            if (StatementTitle().IsMatch(paragraph.Text) && !OtherTitle().IsMatch(paragraph.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Rows that could not be read as part of the table above them are never left out in silence.</summary>
    private void NoticeRowsLeft(int index)
    {
        while (index < _lines.Count && (_lines[index].IsBlank || PageFurniture.IsPageNumber(_lines[index].Text)))
        {
            index++;
        }

        if (index < _lines.Count && _lines[index] is { HasTab: false, Text.Length: < LongestRow } line && LooseLine.IsRow(line.Text))
        {
            _notices.Add(new Message(
                $"第 {line.Number} 行像是上面表格的一行，但接不上，从这里起未作为表格读取。请核对原件，或改用 Word、Excel 版本。",
                $"Line {line.Number} looks like a row of the table above but does not go on with it; from here on it was not read as a table. Look at the original, or use the Word or Excel version."));
        }
    }

    /// <summary>The page's repeat of the heading: the same words, and nothing between but the line with the unit.</summary>
    private static bool Continues(Grid earlier, Grid grid) =>
        earlier.Geometry == GridGeometry.CellsLost && HeaderText(earlier) == HeaderText(grid);

    private static string HeaderText(Grid grid) =>
        string.Concat(grid.Rows.Take(grid.HeaderRows ?? 0).Select(row => row.Cells[0].Text.Replace(" ", string.Empty, StringComparison.Ordinal)));

    private void AddParagraph(SourceLine line)
    {
        string text = Marks.Strip(line.Text);
        int level = Marks.TakeHeading(ref text);
        if (text.Length > 0)
        {
            _blocks.Add(new Paragraph(text, line.Number, null, level) { FieldCode = Marks.EntryField(line.Text) });
        }
    }

    private TextForm Form()
    {
        int alone = 0;
        int between = 0;
        foreach (var line in _lines)
        {
            if (line.HasTab)
            {
                string text = line.Text.TrimEnd('\t', ' ');
                int last = text.LastIndexOf('\t');
                _ = last > 0 ? between++ : alone++;
            }
        }

        return alone > between ? TextForm.CellPerLine : TextForm.TabbedRows;
    }

    [GeneratedRegex(@"单\s*位\s*[:：]\s*(?:人民币)?[千万亿]?元\s*$")]
    internal static partial Regex DeclaresUnit();

    [GeneratedRegex(@"^.{0,60}(?:收入|支出|收支|经费|拨款).{0,20}表\s*(?:[（(][^）)]*[）)])?\s*$")]
    private static partial Regex StatementTitle();

    [GeneratedRegex("绩效|目标|采购|资产|购买服务|债务|[。；]")]
    private static partial Regex OtherTitle();
}
