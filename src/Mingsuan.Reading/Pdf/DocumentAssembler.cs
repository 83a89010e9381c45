using Mingsuan.Core.Documents;
using Mingsuan.Reading.Pdf.Borderless;
using Mingsuan.Reading.Pdf.Layout;
using Mingsuan.Reading.Pdf.Tables;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Pdf;

/// <summary>Makes one document of pages: paragraphs and tables that go on over the page's end become one.</summary>
internal sealed class DocumentAssembler(ReadingLimits limits)
{
    private readonly List<Block> _blocks = [];
    private readonly ParagraphJoiner _paragraphs = new();
    private readonly CellCounter _cells = new(limits);
    private TableChain? _table;
    private int _tableLine;
    private int _line = 1;

    /// <summary>The pages on which tables without lines begin.</summary>
    public SortedSet<int> PagesWithoutLines { get; } = [];

    /// <summary>The blocks in order.</summary>
    public IReadOnlyList<Block> Assemble(IReadOnlyList<PageLayout> pages)
    {
        var recognized = pages.Where(page => page.IsRecognized).Select(page => page.Number).ToHashSet();
        foreach (var page in BorderlessTables.Find(Furniture.Remove(pages)))
        {
            var margins = ParagraphJoiner.Margins(page);
            foreach (var item in page.Items)
            {
                if (item.Line is { } line)
                {
                    EndTable();
                    Keep(_paragraphs.Add(line, _line++, page.Number, margins));
                }
                else
                {
                    Keep(_paragraphs.End());
                    Add(recognized.Count == 0 ? item.Table! : Doubted(item.Table!, recognized));
                }
            }
        }

        Keep(_paragraphs.End());
        EndTable();
        return _blocks;
    }

    /// <summary>Numbers that a program read off a picture are not vouched for.</summary>
    private static PageTable Doubted(PageTable table, HashSet<int> recognized) => table with
    {
        Rows = [.. table.Rows.Select(row => recognized.Contains(row.Page) ? row with { Cells = [.. row.Cells.Select(cell => cell with { IsUncertain = true })] } : row)],
    };

    private void Add(PageTable table)
    {
        if (!table.IsRuled)
        {
            PagesWithoutLines.Add(table.Rows[0].Page);
        }

        if (_table is null || !_table.TryAdd(table))
        {
            EndTable();
            _table = new TableChain(table);
            _tableLine = _line;
        }

        _line += table.Rows.Count;
    }

    private void EndTable()
    {
        if (_table is not null)
        {
            _blocks.AddRange(_table.Grids(_tableLine, _cells));
            _table = null;
        }
    }

    private void Keep(Paragraph? paragraph)
    {
        if (paragraph is not null)
        {
            _blocks.Add(paragraph);
        }
    }
}
