using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;

namespace Mingsuan.Statements;

/// <summary>Makes the public statement of a draft: as printed, row numbers left out.</summary>
internal static class StatementBuilder
{
    /// <summary>The statement of a draft.</summary>
    public static Statement Build(StatementDraft draft)
    {
        var columns = draft.Heading.Columns;
        int serials = columns.TakeWhile(column => column.Role == PhraseRole.Serial).Count();
        var values = draft.Blocks.SelectMany(block => block.Values).ToHashSet();
        bool empty = draft.Rows.All(row => values.All(column => row.Cells[column].Length == 0));
        var rows = new List<StatementRow>();
        foreach (var row in draft.Rows)
        {
            if (empty && draft.Source.Notes.Count > 0 && draft.Blocks.All(block => block.Labels.All(label => row.Cells[label].Length == 0)))
            {
                continue;
            }

            var cells = new string?[columns.Count - serials];
            for (int column = serials; column < columns.Count; column++)
            {
                string text = row.Cells[column];
                cells[column - serials] = text.Length == 0 ? null : values.Contains(column) && PrintedMoney.Read(text) is { } money && (money.Unit ?? draft.Unit) == draft.Unit ? money.Number.Digits : text;
            }

            rows.Add(new StatementRow(cells, row.Line, row.Page) { Uncertain = [.. row.Uncertain.Where(column => column >= serials && row.Cells[column].Length > 0).Select(column => column - serials)] });
        }

        return new Statement(draft.Source.Kind?.Id, draft.Source.Title, draft.Source.Unit, [.. columns.Skip(serials).Select(column => column.Path)], rows, draft.Source.Notes, draft.Source.Line)
        {
            Decimals = draft.Decimals,
            UnknownPhrases = draft.UnknownPhrases(),
            Inferences = draft.Inferences,
        };
    }

    /// <summary>A table whose heading cannot be read keeps its cells, and which of them the reader does not vouch for.</summary>
    public static Statement BuildUnread(StatementSource source) =>
        new(source.Kind?.Id, source.Title, source.Unit, [], [.. source.Grid.Rows.Select(Unread)], source.Notes, source.Line)
        {
            UnknownPhrases = source.TitleReading.Unknown,
        };

    private static StatementRow Unread(GridRow row) =>
        new([.. row.Cells.Select(cell => cell.Text.Length == 0 ? null : cell.Text)], row.Line, row.Page)
        {
            Uncertain = [.. Enumerable.Range(0, row.Cells.Count).Where(column => row.Cells[column] is { IsUncertain: true, Text.Length: > 0 })],
        };
}
