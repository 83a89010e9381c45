using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Compiling;

/// <summary>Puts the summed rows of a statement's blocks side by side and makes a figure of each cell of amounts.</summary>
internal sealed class StatementSheet(StatementLayout layout, StatementWords words, int index)
{
    private readonly List<StatementRow> _rows = [];
    private readonly List<Figure> _figures = [];
    private readonly Dictionary<(int Row, int Column), decimal> _exact = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<StatementRow> Rows => _rows;

    /// <summary>The figures.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>The exact amounts of cells that are not blank, by row and column of the figures.</summary>
    public IReadOnlyDictionary<(int Row, int Column), decimal> Exact => _exact;

    /// <summary>The column of the block for each column of the figures, which leave out row numbers.</summary>
    public IReadOnlyList<int> PrintedColumns { get; } = [.. Enumerable.Range(0, layout.Columns.Count).Where(column => layout.Columns[column].Role != ColumnRole.Serial)];

    /// <summary>The columns as they are printed.</summary>
    public IReadOnlyList<StatementColumn> Columns() => [.. layout.Columns.Select(column => new StatementColumn(column.Role, [.. column.Path.Select(words.Fill)], column.Width)
    {
        IsCentred = column.Role == ColumnRole.Serial || column.Phrase is PhraseRole.ClassPart or PhraseRole.DivisionPart or PhraseRole.ItemPart,
    })];

    /// <summary>Adds the rows of all blocks; the groups of rows of each block begin side by side.</summary>
    public void Add(IReadOnlyList<SummedBlock> blocks)
    {
        for (int segment = 0; segment < blocks[0].Rows.Count; segment++)
        {
            int height = blocks.Max(block => block.Rows[segment].Count);
            for (int row = 0; row < height; row++)
            {
                Add([.. blocks.Select(block => (block.Layout, row < block.Rows[segment].Count ? block.Rows[segment][row] : null))]);
            }
        }
    }

    private void Add(IReadOnlyList<(BlockLayout Block, SummedRow? Row)> parts)
    {
        var cells = new StatementCell[layout.Columns.Count];
        Array.Fill(cells, StatementCell.Blank);
        bool total = false;
        foreach (var (block, row) in parts)
        {
            if (row?.Sums is null)
            {
                continue;
            }

            string label = Label(block, row, cells);
            total |= row.Row is FixedRow { IsTotal: true };
            for (int position = 0; position < block.Amounts.Count; position++)
            {
                Amount(block.Amounts[position], row, position, label, cells);
            }
        }

        for (int column = 0; column < cells.Length; column++)
        {
            if (layout.Columns[column].Role == ColumnRole.Serial)
            {
                cells[column] = new StatementCell((_rows.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        _rows.Add(new StatementRow(cells, total));
    }

    private void Amount(int column, SummedRow row, int position, string label, StatementCell[] cells)
    {
        var heading = layout.Columns[column];
        var question = CellQuestion.Of(layout.Meaning, heading.Meaning, row.Meaning);
        decimal? yuan = row.Sums![position] ?? (layout.PrintsZeros ? 0m : null);
        int printed = column - layout.Columns.Take(column).Count(before => before.Role == ColumnRole.Serial);
        if (yuan is { } exact)
        {
            cells[column] = StatementCell.Of(PublishedAmount.Of(exact, layout.Unit, layout.Decimals), layout.Thousands);
            _exact[(_rows.Count, printed)] = exact;
        }

        _figures.Add(new Figure(
            Measure.Budget,
            question,
            Core.Money.Amount.Round(yuan ?? 0m, layout.Unit, layout.Decimals),
            yuan is null ? FigureState.Blank : FigureState.Printed,
            new Place(index, _rows.Count, printed, null, null, cells[column].Amount?.Printed ?? string.Empty))
        {
            RowLabel = label,
            ColumnLabel = string.Join(" / ", heading.Path.Select(words.Fill)),
            IsPartial = PhraseText.IsPartial(label),
        });
    }

    private string Label(BlockLayout block, SummedRow row, StatementCell[] cells)
    {
        if (row.Row is FixedRow fixedRow)
        {
            string text = words.Fill(fixedRow.Label);
            if (block.Labels.Count > 0)
            {
                int target = layout.TotalInFirstColumn && fixedRow.IsTotal ? block.Labels[0]
                    : block.Labels.FirstOrDefault(column => layout.Columns[column].Role == ColumnRole.Label, block.Labels[0]);
                cells[target] = new StatementCell(text, Indent: row.Indent);
            }

            return text;
        }

        string name = (row.Number > 0 ? ChineseNumeral.Of(row.Number) + "、" : string.Empty) + words.Names.Of(row.Member!);
        foreach (int column in block.Labels)
        {
            if (LabelOf(block, layout.Columns[column], row, name) is { Length: > 0 } text)
            {
                cells[column] = new StatementCell(text, Indent: layout.Columns[column].Role == ColumnRole.Code ? 0 : row.Indent);
            }
        }

        return name;
    }

    /// <summary>What a label column prints for a member: its code, a part of it, its name, or nothing when the column lists another dimension.</summary>
    private string? LabelOf(BlockLayout block, ColumnLayout column, SummedRow row, string name)
    {
        var member = row.Member!;
        if (row.With is { } with && column.Dimension == with.Dimension)
        {
            return column.Role == ColumnRole.Code ? Part(column.Phrase, with.Id) : words.Names.Of(with);
        }

        bool another = column.Dimension is not null && column.Dimension != member.Dimension && block.Labels.Any(label => layout.Columns[label].Dimension == member.Dimension);
        return another ? null : column.Role == ColumnRole.Code ? Part(column.Phrase, member.Id) : name;
    }

    private static string Part(PhraseRole role, string code) => role switch
    {
        PhraseRole.ClassPart => code[..Math.Min(3, code.Length)],
        PhraseRole.DivisionPart => code.Length < 5 ? string.Empty : code[3..5],
        PhraseRole.ItemPart => code.Length < 7 ? string.Empty : code[5..7],
        _ => code,
    };
}
