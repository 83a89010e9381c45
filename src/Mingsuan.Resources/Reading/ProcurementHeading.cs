using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>The heading of a procurement table: what each column holds and in which unit.</summary>
/// <param name="Columns">One for each column; null where the heading says nothing.</param>
/// <param name="Units">The unit that a heading itself states (单价（元）), or null.</param>
/// <param name="DataRow">The first row behind the heading.</param>
internal sealed partial record ProcurementHeading(IReadOnlyList<ProcurementColumn?> Columns, IReadOnlyList<MoneyUnit?> Units, int DataRow)
{
    private const int HighestHeading = 12;
    private static readonly ProcurementColumn[] Telling =
        [ProcurementColumn.Item, ProcurementColumn.Code, ProcurementColumn.Organisation, ProcurementColumn.Category, ProcurementColumn.Quantity, ProcurementColumn.UnitPrice, ProcurementColumn.Reserve, ProcurementColumn.UnitOfQuantity];

    /// <summary>Reads the heading of a table; null when the table is none of procurement.</summary>
    public static ProcurementHeading? Read(Grid grid, IReadOnlyList<FlatRow> rows)
    {
        int start = 0;
        while (start < Math.Min(rows.Count, HighestHeading) && !Begins(rows[start]))
        {
            start++;
        }

        if (start == Math.Min(rows.Count, HighestHeading))
        {
            return null;
        }

        int end = start + 1;
        while (end < rows.Count && Continues(rows[end]))
        {
            end++;
        }

        var columns = Resolve(grid, rows, start, end);
        var known = columns.Select(column => column.Meaning).ToHashSet();
        bool isProcurement = known.Contains(ProcurementColumn.Amount) && Telling.Count(column => known.Contains(column)) >= 2
            && (known.Contains(ProcurementColumn.Item) || known.Contains(ProcurementColumn.Code));
        while (isProcurement && end < rows.Count && IsNumbering(rows[end]))
        {
            end++;
        }

        return isProcurement ? new([.. columns.Select(column => column.Meaning)], [.. columns.Select(column => column.Unit)], end) : null;
    }

    /// <summary>What a heading says, and the unit in its brackets.</summary>
    public static (ProcurementColumn? Meaning, MoneyUnit? Unit) Meaning(string heading)
    {
        string text = Year().Replace(PhraseText.WithoutNumbering(PhraseText.Normalize(heading)), string.Empty);
        var lexicon = ResourceLexicon.Default.Columns;
        var unit = UnitIn(text);
        return (lexicon.Find(text) ?? lexicon.Find(Bracket().Replace(text, string.Empty)), unit);
    }

    /// <summary>The unit of money that stands in brackets, or null.</summary>
    public static MoneyUnit? UnitIn(string normal) =>
        Bracket().Match(normal) is { Success: true } match ? MoneyUnit.Find(UnitWords().Replace(match.Groups[1].Value, string.Empty)) : null;

    private static bool Begins(FlatRow row)
    {
        int known = 0;
        for (int index = 0; index < row.Cells.Count && known < 2; index++)
        {
            var meaning = row[index].Own.Length > 0 ? Meaning(row[index].Own).Meaning : null;
            known += meaning is { } column && (column == ProcurementColumn.Group || Telling.Contains(column)) ? 1 : 0;
        }

        return known >= 2;
    }

    private static bool Continues(FlatRow row)
    {
        int printed = 0;
        int known = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Own.Length == 0)
            {
                continue;
            }

            if (PrintedNumber.Read(cell.Own) is not null)
            {
                return false;
            }

            printed++;
            known += Meaning(cell.Own).Meaning is not null ? 1 : 0;
        }

        return known * 2 > printed && !(printed == 1 && IsTotal(row));
    }

    private static bool IsTotal(FlatRow row) => ResourceLexicon.Default.Levels.Find(PhraseText.Normalize(row[Math.Max(0, row.First)].Own)) is not null;

    private static bool IsNumbering(FlatRow row)
    {
        var numbers = row.Cells.Where(cell => cell.Own.Length > 0).Select(cell => PrintedNumber.Read(cell.Own)?.Value).ToList();
        return numbers.Count > 2 && numbers.Skip(1).Zip(numbers.Skip(2)).All(pair => pair.Second == pair.First + 1m);
    }

    private static List<(ProcurementColumn? Meaning, MoneyUnit? Unit)> Resolve(Grid grid, IReadOnlyList<FlatRow> rows, int start, int end)
    {
        var bottom = rows[end - 1];
        int width = Math.Max(bottom.Cells.Count, rows[start].Cells.Count);
        bool isPositioned = grid.Geometry is GridGeometry.Exact or GridGeometry.Positioned || Enumerable.Range(start, end - start).All(row => rows[row].Cells.Count == width);
        if (isPositioned)
        {
            return [.. Enumerable.Range(0, width).Select(column => Lowest(rows, start, end, column))];
        }

        // Cells that cover several rows stand once, above; the blank cells below are theirs, in order. Headings over other columns have none.
        var above = new Queue<(ProcurementColumn? Meaning, MoneyUnit? Unit)>(
            rows.Skip(start).Take(end - 1 - start).SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 0).Select(cell => Meaning(cell.Text)).Where(cell => !IsGroup(cell.Meaning)));
        return [.. bottom.Cells.Select(cell => cell.Text.Length > 0 ? Meaning(cell.Text) : above.TryDequeue(out var meaning) ? meaning : (null, null))];
    }

    private static bool IsGroup(ProcurementColumn? meaning) => meaning == ProcurementColumn.Group;

    private static (ProcurementColumn? Meaning, MoneyUnit? Unit) Lowest(IReadOnlyList<FlatRow> rows, int start, int end, int column)
    {
        (ProcurementColumn? Meaning, MoneyUnit? Unit) found = (null, null);
        for (int row = end - 1; row >= start; row--)
        {
            if (rows[row][column].Text.Length > 0 && Meaning(rows[row][column].Text) is { Meaning: not null } meaning)
            {
                found = (found.Meaning is null || IsGroup(found.Meaning) ? meaning.Meaning : found.Meaning, found.Unit ?? meaning.Unit);
            }
        }

        return found;
    }

    [GeneratedRegex(@"^\d{4}年度?")]
    private static partial Regex Year();

    [GeneratedRegex(@"\(([^()]*)\)$")]
    private static partial Regex Bracket();

    [GeneratedRegex("^(?:金额)?(?:单位)?[:：]?")]
    private static partial Regex UnitWords();
}
