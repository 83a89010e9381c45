using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Statements.Headings;
using Mingsuan.Statements.Rows;

namespace Mingsuan.Statements;

/// <summary>Makes drafts of a statement: one for each reading of its heading.</summary>
/// <param name="lexicon">The phrases.</param>
/// <param name="catalogue">The code lists.</param>
/// <param name="year">The fiscal year of the document, or null.</param>
/// <param name="unit">The unit to take where a statement declares none.</param>
/// <param name="department">The department's name, or null.</param>
internal sealed class DraftReader(Lexicon lexicon, Catalogue catalogue, int? year, MoneyUnit unit, string? department)
{
    private static readonly Message UndeclaredUnit = new("未注明金额单位，按本文件其他报表的单位理解", "no unit is declared; that of the document's other statements is taken");

    /// <summary>The drafts of a statement, the more plausible first; empty when its heading cannot be read at all.</summary>
    public IReadOnlyList<StatementDraft> Read(StatementSource source, int index)
    {
        var (headingRows, dataRow) = HeadingRows.Count(source.Grid, lexicon);
        return [.. new HeadingReader(lexicon).Read(source.Grid, headingRows, dataRow)
            .Select(heading => source.Grid.Geometry == GridGeometry.CellsLost ? heading : LabelColumns.Tell(heading, source.Grid.Rows.Skip(dataRow), lexicon))
            .Select(heading => PlannedColumns.Tell(ImpliedOrigins.Open(heading.InYear(year), source.Grid.Rows.Skip(dataRow))))
            .SelectMany(ImpliedOrigins.Readings)
            .Where(heading => LabelBlock.Of(heading) is { Count: > 0 } blocks && (blocks.All(block => block.Labels.Count > 0) || IsSingleRow(source, dataRow, blocks)))
            .Select(heading => Read(source, index, heading, headingRows, dataRow))];
    }

    /// <summary>A statement of one row may do without a label: its title says what the row is.</summary>
    private static bool IsSingleRow(StatementSource source, int dataRow, IReadOnlyList<LabelBlock> blocks) =>
        source.Kind is not null && blocks.Count == 1 && source.Grid.Geometry != GridGeometry.CellsLost
        && source.Grid.Rows.Skip(dataRow).Count(row => row.Cells.Any(cell => cell.Text.Length > 0)) <= 1;

    private StatementDraft Read(StatementSource source, int index, Heading heading, int headingRows, int dataRow)
    {
        var blocks = LabelBlock.Of(heading);
        var labelReader = new RowLabelReader(lexicon, catalogue, year)
        {
            ListsProjects = source.Kind?.Id == "project-expenditure",
            DefaultDimension = source.Kind?.Id == "basic-expenditure" ? StandardDimensions.Economic : StandardDimensions.Function,
        };
        var loose = new LooseRowReader(heading, blocks, labelReader);
        var headingTexts = source.Grid.Rows.Take(headingRows).Select(Text).ToHashSet(StringComparer.Ordinal);
        var rows = new List<RowDraft>();
        foreach (var row in source.Grid.Rows.Skip(dataRow))
        {
            var texts = row.Cells.Select(cell => cell.Text).ToList();
            if (texts.TrueForAll(text => text.Length == 0) || headingTexts.Contains(Text(row)) || HeadingRows.IsNumbering(texts, lexicon))
            {
                continue;
            }

            rows.Add(source.Grid.Geometry == GridGeometry.CellsLost ? loose.Read(row) : WithTotal(Positioned(row, heading), heading));
        }

        var labels = SharedLabels.Apply(rows, blocks, [.. blocks.Select(block => ReadLabels(rows, heading, block, source))]);
        var inferences = new List<Message>();
        if (heading.Inference is not null)
        {
            inferences.Add(heading.Inference);
        }

        if (source.Unit is null)
        {
            inferences.Add(UndeclaredUnit);
        }

        return new StatementDraft(source, index, heading, blocks, rows, labels, [.. labels.Select(Sections.Apply)], Coordinates.Everything, source.Unit ?? unit, DecimalsOf(rows, blocks))
        {
            Inferences = inferences,
        };

        IReadOnlyList<RowLabel> ReadLabels(List<RowDraft> drafts, Heading columns, LabelBlock block, StatementSource statement)
        {
            if (block.Labels.Count == 0)
            {
                return drafts.ConvertAll(_ => new RowLabel(statement.Title, Coordinates.Everything, PhraseRole.Total, false, true));
            }

            var read = drafts.ConvertAll(row => labelReader.Read([.. block.Labels.Select(position => (columns.Columns[position], row.Cells[position]))], block));
            bool named = statement.Kind?.Id == "project-expenditure" && block.Labels.All(position => columns.Columns[position] is { Role: PhraseRole.Name, Dimension: null });
            bool projects = named || block.Labels.Any(position => columns.Columns[position].Dimension == StandardDimensions.Project)
                && !block.Labels.Any(position => columns.Columns[position].Dimension == StandardDimensions.Unit);
            return projects ? ProjectRows.Apply(read, statement.DepartmentText ?? department) : UnitRows.Apply(labelReader.ListsProjects ? SubjectsAboveProjects.Apply(read, catalogue) : read, statement.DepartmentText ?? department);
        }
    }

    private static string Text(GridRow row) => string.Join('\t', row.Cells.Select(cell => cell.Text));

    /// <summary>合计 that stands over remarks or row numbers, in the first cell of a row without a label, is the label.</summary>
    private RowDraft WithTotal(RowDraft row, Heading heading)
    {
        var columns = heading.Columns;
        int label = Enumerable.Range(0, columns.Count).FirstOrDefault(index => columns[index].IsLabel && !columns[index].IsAside, -1);
        int first = Array.FindIndex(row.Cells, text => text.Length > 0);
        if (label > first && first >= 0 && columns[first].IsAside && Enumerable.Range(0, columns.Count).All(index => !columns[index].IsLabel || columns[index].IsAside || row.Cells[index].Length == 0)
            && lexicon.Find(PhraseText.Normalize(row.Cells[first]), PhrasePlace.Row)?.Role == PhraseRole.Total)
        {
            (row.Cells[label], row.Cells[first]) = (row.Cells[first], string.Empty);
        }

        return row;
    }

    /// <summary>A row whose cells keep their columns. Where label cells are merged (合计 across code and name), the rest moves right.</summary>
    private static RowDraft Positioned(GridRow row, Heading heading)
    {
        int width = heading.Columns.Count;
        string[] cells = new string[width];
        int[] lines = new int[width];
        int[]? sheetColumns = row.Cells.Any(cell => cell.SheetColumn > 0) ? new int[width] : null;
        Array.Fill(cells, string.Empty);
        Array.Fill(lines, row.Line);
        int missing = width - row.Cells.Sum(cell => cell.ColumnSpan);
        int column = 0;
        bool labelled = false;
        var uncertain = new List<int>();
        foreach (var cell in row.Cells)
        {
            while (missing > 0 && labelled && column < width && heading.Columns[column].IsLabel)
            {
                column++;
                missing--;
            }

            if (column >= width)
            {
                break;
            }

            int place = PlaceOf(cell, column, heading);
            cells[place] = cell.Text;
            lines[place] = cell.Line;
            if (sheetColumns is not null)
            {
                sheetColumns[place] = cell.SheetColumn;
            }

            if (cell.IsUncertain || PrintedNumber.IsDoubtful(cell.Text))
            {
                uncertain.Add(place);
            }

            labelled |= cell.Text.Length > 0 && heading.Columns[column].IsLabel && heading.Columns[column].Role != PhraseRole.Serial;
            column += cell.ColumnSpan;
        }

        var draft = new RowDraft(cells, lines, row.Line, row.Page) { SheetColumns = sheetColumns };
        draft.Uncertain.UnionWith(uncertain);
        return draft;
    }

    /// <summary>A label merged across numbers into the next labels (当年支出小计 over both lists of uses) belongs to the number on its right.</summary>
    private static int PlaceOf(GridCell cell, int column, Heading heading)
    {
        int end = Math.Min(column + cell.ColumnSpan, heading.Columns.Count);
        if (cell.ColumnSpan == 1 || !heading.Columns[end - 1].IsLabel)
        {
            return column;
        }

        int place = end - 1;
        while (place > column && heading.Columns[place - 1].IsLabel)
        {
            place--;
        }

        return place;
    }

    /// <summary>
    /// The decimals of the statement: the fewest that nine of ten numbers keep to, so that neither dropped zeros nor one slipped
    /// point mislead.
    /// </summary>
    private static int DecimalsOf(List<RowDraft> rows, IReadOnlyList<LabelBlock> blocks)
    {
        var counts = new List<int>();
        foreach (var row in rows)
        {
            counts.AddRange((row.Loose ?? []).SelectMany(numbers => numbers).Select(number => number.Number.Decimals));
            counts.AddRange(blocks.SelectMany(block => block.Values).Select(column => PrintedMoney.Read(row.Cells[column])).OfType<PrintedMoney>().Select(money => money.Number.Decimals));
        }

        counts.Sort();
        return counts.Count == 0 ? 2 : counts[(counts.Count - 1) * 9 / 10];
    }
}
