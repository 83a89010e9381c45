using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Text;

/// <summary>Reads a text document: paragraphs, and tables in the forms that converters of Word, PDF and web pages produce.</summary>
internal sealed partial class TextDocumentReader
{
    private readonly List<SourceLine> _lines;
    private readonly CellCounter _counter;
    private readonly List<Block> _blocks = [];

    /// <summary>Takes the decoded text.</summary>
    public TextDocumentReader(string text, ReadingLimits limits)
    {
        _lines = SourceLine.Split(text, limits);
        _counter = new CellCounter(limits);
    }

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
        if (new LostCellsTable(_lines, _counter).Read(index, out int next) is not { } grid)
        {
            return index;
        }

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
    private static partial Regex DeclaresUnit();
}
