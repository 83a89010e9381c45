using System.Text;
using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>
/// Reads a procurement table from the text of a page: cells are wrapped over lines and blank cells are gone. Rows are found by the code
/// of the procurement catalogue or by the words of a total.
/// </summary>
internal static partial class LooseProcurementReader
{
    private const int LongestHeading = 60;
    private const int LongestRow = 60;

    /// <summary>Reads the table whose title stands at <paramref name="index"/>; null when none does.</summary>
    /// <param name="blocks">The document.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="next">The block behind the table.</param>
    public static ProcurementPiece? Read(IReadOnlyList<Block> blocks, int index, out int next)
    {
        next = index + 1;
        if (blocks[index] is not Paragraph title || !Titles.IsProcurement(title.Text))
        {
            return null;
        }

        var heading = new StringBuilder();
        MoneyUnit? unit = null;
        int at = index + 1;
        for (; at < blocks.Count && at - index <= LongestHeading; at++)
        {
            if (blocks[at] is not Paragraph paragraph || Titles.EndsTable(paragraph.Text) || BeginsRow(paragraph.Text))
            {
                break;
            }

            unit ??= UnitLines.In([paragraph.Text]);
            heading.Append(PhraseText.Normalize(paragraph.Text));
        }

        var columns = Columns(heading.ToString());
        if (columns.Count < 4 || !columns.Contains(ProcurementColumn.Amount) || !(columns.Contains(ProcurementColumn.Item) || columns.Contains(ProcurementColumn.Code)))
        {
            return null;
        }

        var drafts = Rows(blocks, at, columns, out next);
        var place = new Place(null, null, null, title.Line, title.Page, title.Text);
        return new ProcurementPiece(place, unit, new ProcurementHeading([.. columns.Order()], [.. columns.Select(_ => (MoneyUnit?)null)], 0), drafts);
    }

    private static HashSet<ProcurementColumn> Columns(string heading)
    {
        var columns = new HashSet<ProcurementColumn>();
        foreach (string phrase in ResourceLexicon.Default.Columns.Phrases)
        {
            if (phrase.Length > 1 && heading.Contains(phrase, StringComparison.Ordinal))
            {
                columns.Add(ResourceLexicon.Default.Columns.Find(phrase)!.Value);
                heading = heading.Replace(phrase, " ", StringComparison.Ordinal);
            }
        }

        return columns;
    }

    private static bool BeginsRow(string text)
    {
        var words = Words(text);
        return words.Length > 1 && (IsSum(words) || Array.Exists(words, word => Code().IsMatch(word)));
    }

    private static bool IsSum(string[] words)
    {
        int label = Array.FindIndex(words, IsNumber);
        return label > 0 && IsSumLabel(string.Concat(words.Take(label)));
    }

    private static bool IsSumLabel(string label) =>
        ResourceLexicon.Default.Levels.Find(PhraseText.Normalize(label)) is not null || label.EndsWith("小计", StringComparison.Ordinal);

    private static List<ProcurementDraft> Rows(IReadOnlyList<Block> blocks, int at, HashSet<ProcurementColumn> columns, out int next)
    {
        var drafts = new List<ProcurementDraft>();
        var row = new List<Place>();
        next = at;
        for (; at < blocks.Count; at++)
        {
            if (blocks[at] is not Paragraph paragraph || Titles.EndsTable(paragraph.Text) || Titles.IsProcurement(paragraph.Text) || row.Count > LongestRow)
            {
                break;
            }

            row.AddRange(Words(paragraph.Text).Select(word => new Place(null, null, null, paragraph.Line, paragraph.Page, word)));
            if (IsNumber(row[^1].Text) && Draft(row, columns) is { } draft)
            {
                drafts.Add(draft);
                row.Clear();
                next = at + 1;
            }
        }

        return drafts;
    }

    private static ProcurementDraft? Draft(List<Place> row, HashSet<ProcurementColumn> columns)
    {
        var texts = new Dictionary<ProcurementColumn, Place>();
        int code = row.FindIndex(word => Code().IsMatch(word.Text));
        if (code < 0)
        {
            int first = row.FindIndex(word => IsNumber(word.Text));
            string label = string.Concat(row.Take(first).Select(word => word.Text));
            return first > 0 && IsSumLabel(label) && LooseFunds.Assign(row.GetRange(first, row.Count - first), columns, texts) is var isCertain
                ? new ProcurementDraft(texts, row[0] with { Text = label }) { HasUncertainFunds = !isCertain }
                : null;
        }

        int number = row.FindIndex(code, word => IsNumber(word.Text));
        if (number < 0 || row.FindIndex(number, word => !IsNumber(word.Text)) >= 0)
        {
            return null;
        }

        Names(row[..code], columns, texts);
        texts[ProcurementColumn.Code] = row[code];
        Put(row[(code + 1)..number], ProcurementColumn.UnitOfQuantity, texts);
        var numbers = row[number..];
        if (numbers.Count >= 3)
        {
            texts[ProcurementColumn.Quantity] = numbers[0];
            texts[ProcurementColumn.UnitPrice] = numbers[1];
            numbers = numbers[2..];
        }

        bool certain = LooseFunds.Assign(numbers, columns, texts);
        return new ProcurementDraft(texts, row[0]) { HasUncertainFunds = !certain };
    }

    // The project and its budget stand before what is bought.
    private static void Names(List<Place> names, HashSet<ProcurementColumn> columns, Dictionary<ProcurementColumn, Place> texts)
    {
        int budget = columns.Contains(ProcurementColumn.ProjectBudget) ? names.FindIndex(1, Math.Max(0, names.Count - 1), word => IsNumber(word.Text)) : -1;
        if (budget > 0)
        {
            texts[ProcurementColumn.ProjectBudget] = names[budget];
            Put(names[..budget], ProcurementColumn.Project, texts);
            Put(names[(budget + 1)..], ProcurementColumn.Item, texts);
        }
        else if (names.Count > 0)
        {
            Put(names[..^1], ProcurementColumn.Project, texts);
            Put(names[^1..], ProcurementColumn.Item, texts);
        }
    }

    private static void Put(List<Place> words, ProcurementColumn column, Dictionary<ProcurementColumn, Place> texts)
    {
        if (words.Count > 0)
        {
            texts[column] = words[0] with { Text = string.Concat(words.Select(word => word.Text)) };
        }
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNumber(string word) => PrintedNumber.Read(word) is not null || PrintedNumber.IsDash(word);

    [GeneratedRegex(@"^[ABC]\d{2,10}$")]
    private static partial Regex Code();
}
