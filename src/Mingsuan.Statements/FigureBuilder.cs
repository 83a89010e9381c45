using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements;

/// <summary>Makes figures of a draft's cells.</summary>
internal static class FigureBuilder
{
    /// <summary>One figure for each cell of the columns of numbers, blank cells included. Text that is no number makes none.</summary>
    public static IEnumerable<Figure> Build(StatementDraft draft)
    {
        if (IsPublishedEmpty(draft) && draft.Source.Kind is not null && draft.TitleMeaning is { } everything)
        {
            yield return new Figure(Measure.Budget, everything, new Amount(0m, draft.Unit, draft.Decimals), FigureState.Blank, new Place(draft.Index, null, null, draft.Source.Line, null, string.Empty));
        }

        int serials = draft.Heading.Columns.TakeWhile(column => column.Role == Core.Lexicons.PhraseRole.Serial).Count();
        for (int block = 0; block < draft.Blocks.Count; block++)
        {
            for (int row = 0; row < draft.Rows.Count; row++)
            {
                var label = draft.Labels[block][row];
                if (label.Text.Length == 0)
                {
                    continue;
                }

                foreach (int column in draft.Blocks[block].Values)
                {
                    if (Build(draft, block, row, column, column - serials) is { } figure)
                    {
                        yield return figure;
                    }
                }
            }
        }
    }

    /// <summary>A statement without rows says that what its title asks for is nothing (空表列示).</summary>
    private static bool IsPublishedEmpty(StatementDraft draft) =>
        draft.Rows.All(row => row.Loose is null && draft.Blocks.All(block => (block.Labels.Count == 0 ? block.Values : block.Labels).All(label => IsBlank(row.Cells[label]))));

    private static Figure? Build(StatementDraft draft, int block, int row, int column, int printedColumn)
    {
        var line = draft.Rows[row];
        string text = line.Cells[column];
        var money = PrintedMoney.Read(text);
        var number = money?.Number;
        if (number is null && !IsBlank(text) && !PrintedNumber.IsDoubtful(text))
        {
            return null;
        }

        var state = line.Uncertain.Contains(column) ? FigureState.Uncertain : number is null ? FigureState.Blank : FigureState.Printed;
        var label = draft.Labels[block][row];
        var place = new Place(draft.Index, row, printedColumn, line.Lines[column], line.Page, text);
        if (draft.Source.Grid.Sheet is { } sheet)
        {
            place = place with { Sheet = sheet, Cell = line.SheetColumns?[column] is > 0 and var letter ? Place.CellName(line.Lines[column], letter) : null };
        }

        return new Figure(
            draft.Heading.Columns[column].Measure,
            draft.Source.Kind is null ? null : draft.Question(block, row, column),
            money is { Number: var own, Unit: { } unit } && unit != draft.Unit ? new Amount(own.Value, unit, own.Decimals) : new Amount(number?.Value ?? 0m, draft.Unit, draft.Decimals),
            state,
            place)
        {
            IsPartial = label.IsPartial || draft.Heading.Columns[column].IsPartial,
            RowLabel = label.Text,
            ColumnLabel = string.Join(" / ", draft.Heading.Columns[column].Path),
        };
    }

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text) || PrintedNumber.IsDash(text);
}
