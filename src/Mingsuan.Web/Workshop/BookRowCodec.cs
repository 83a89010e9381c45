using System.Globalization;
using System.Text.Json;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;

namespace Mingsuan.Web.Workshop;

/// <summary>
/// A budget book as rows of the database and back. The content of a row is its cells by the ids of the sheet's columns, worded as in the CSV form;
/// names of units and projects are kept once, with the unit and the project.
/// </summary>
public static class BookRowCodec
{
    private const string ProjectName = "name";

    /// <summary>The rows of a book.</summary>
    public static IReadOnlyList<BookRow> Rows(BudgetBook book)
    {
        var sheets = BookCodec.Write(book, titles: false).ToDictionary(sheet => sheet.Definition.Id, StringComparer.Ordinal);
        var rows = new List<BookRow>();
        var unitOf = book.Ledger.Lines.GroupBy(line => line.ProjectCode, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(line => line.UnitCode).Distinct(StringComparer.Ordinal).Count() == 1 ? group.First().UnitCode : null, StringComparer.Ordinal);
        foreach (var definition in BookSheetMap.Edited)
        {
            int position = 0;
            foreach (var cells in sheets[definition.Id].Rows.Select(row => CellsOf(definition, row)))
            {
                if (definition == BookSheets.Settings && cells["key"] == "layout")
                {
                    continue;
                }

                position++;
                rows.Add(Row(definition, cells, KeyOf(definition, cells, position), position, UnitOf(definition, cells, unitOf)));
            }
        }

        AddMissing(rows, BookSheets.Units, book.Ledger.Units, unit => unit);
        AddMissing(rows, BookSheets.Projects, book.Ledger.Projects, project => unitOf.GetValueOrDefault(project));
        rows.AddRange(book.Explanations.Select((pair, index) =>
            Row(BookSheets.Settings, Keyed(pair.Key, pair.Value), BookSheetMap.ExplanationKey(pair.Key), index + 1000, null)));
        return rows;
    }

    /// <summary>A row of cells.</summary>
    public static BookRow Row(SheetDefinition definition, IReadOnlyDictionary<string, string> cells, string key, long position, string? unitCode) => new()
    {
        Kind = BookSheetMap.KindOf(definition),
        Key = key,
        Position = position,
        UnitCode = unitCode,
        AmountFen = BookSheetMap.AmountColumn(definition) is { } column && decimal.TryParse(cells.GetValueOrDefault(column), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal yuan)
            ? (long)(yuan * 100m)
            : null,
        Content = JsonSerializer.Serialize(cells.Where(cell => cell.Value.Length > 0).ToDictionary(StringComparer.Ordinal)),
    };

    /// <summary>The cells of a row.</summary>
    public static IReadOnlyDictionary<string, string> Cells(BookRow row) => Cells(row.Content);

    /// <summary>The filled cells of a stored row's content, by column.</summary>
    public static IReadOnlyDictionary<string, string> Cells(string content) =>
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(content)!.ToDictionary(cell => cell.Key, cell => cell.Value.ToString(), StringComparer.Ordinal);

    /// <summary>The sheets of stored rows, with the row behind each line of each sheet.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="head">What every line of the ledger says of year and department, by column.</param>
    public static StoredSheets Sheets(IReadOnlyList<BookRow> rows, IReadOnlyDictionary<string, string> head)
    {
        var cells = rows.ToDictionary(row => row, Cells, ReferenceEqualityComparer.Instance as IEqualityComparer<BookRow>);
        var names = rows.Where(row => row.Kind is BookRowKind.Unit or BookRowKind.Project)
            .ToLookup(row => (row.Kind, row.Key), row => cells[row].GetValueOrDefault(ProjectName, string.Empty));
        var sheets = new Dictionary<string, Sheet>(StringComparer.Ordinal);
        var sources = new Dictionary<string, IReadOnlyList<BookRow>>(StringComparer.Ordinal);
        foreach (var definition in BookSheets.All.Append(BookSheets.Explanations).Distinct())
        {
            var own = rows.Where(row => Belongs(row, definition, cells[row])).OrderBy(row => row.Position).ThenBy(row => row.Key, StringComparer.Ordinal).ToList();
            sources[definition.Id] = own;
            sheets[definition.Id] = new Sheet(definition, definition.Title, [.. own.Select((row, index) => new SheetRow(index + 1, [.. definition.Columns.Select(column => Cell(column.Id, row, definition))]))]);
        }

        return new StoredSheets(sheets, sources);

        string Cell(string column, BookRow row, SheetDefinition definition) => definition != LedgerSheet.Definition ? cells[row].GetValueOrDefault(column, string.Empty) : column switch
        {
            "unit_name" => Name(BookRowKind.Unit, cells[row].GetValueOrDefault("unit_code", string.Empty)),
            "project_name" => Name(BookRowKind.Project, cells[row].GetValueOrDefault("project_code", string.Empty)),
            _ => head.GetValueOrDefault(column) ?? cells[row].GetValueOrDefault(column, string.Empty),
        };

        string Name(BookRowKind kind, string code) => names[(kind, code)].FirstOrDefault() is { Length: > 0 } name ? name : code;
    }

    private static bool Belongs(BookRow row, SheetDefinition definition, IReadOnlyDictionary<string, string> cells) => definition.Id switch
    {
        "explanations" => row.Kind == BookRowKind.Head && BookSheetMap.ExplainedRule(row.Key) is not null,
        "settings" => row.Kind == BookRowKind.Head && BookSheetMap.ExplainedRule(row.Key) is null,

        // A unit or project that only bears a name is known from the ledger; the book says nothing more of it.
        "units" => row.Kind == BookRowKind.Unit && cells.ContainsKey("kind"),
        "projects" => row.Kind == BookRowKind.Project && cells.Keys.Any(column => column is not ("code" or ProjectName)),
        _ => row.Kind == BookSheetMap.KindOf(definition),
    };

    private static void AddMissing(List<BookRow> rows, SheetDefinition definition, IReadOnlyList<CodedName> named, Func<string, string?> unitOf)
    {
        var kind = BookSheetMap.KindOf(definition);
        for (int index = 0; index < named.Count; index++)
        {
            var (code, name) = named[index];
            int found = rows.FindIndex(row => row.Kind == kind && row.Key == code);
            var cells = found < 0 ? new Dictionary<string, string>(StringComparer.Ordinal) { ["code"] = code } : Cells(rows[found]).ToDictionary(StringComparer.Ordinal);
            cells[ProjectName] = name;
            if (found < 0)
            {
                rows.Add(Row(definition, cells, code, 1000 + index, unitOf(code)));
            }
            else
            {
                rows[found] = Row(definition, cells, code, rows[found].Position, unitOf(code));
            }
        }
    }

    private static Dictionary<string, string> CellsOf(SheetDefinition definition, SheetRow row) => definition.Columns
        .Select((column, index) => (column.Id, row.Cells[index]))
        .Where(cell => definition != LedgerSheet.Definition || !(BookSheetMap.Head.Contains(cell.Id) || cell.Id is "unit_name" or "project_name"))
        .ToDictionary(cell => cell.Id, cell => cell.Item2, StringComparer.Ordinal);

    private static string KeyOf(SheetDefinition definition, Dictionary<string, string> cells, int position) =>
        BookSheetMap.KeyColumn(definition) is { } column ? cells[column] : position.ToString(CultureInfo.InvariantCulture);

    private static string? UnitOf(SheetDefinition definition, Dictionary<string, string> cells, Dictionary<string, string?> unitOf) => definition.Id switch
    {
        "ledger" or "procurement" => cells["unit_code"],
        "units" => cells["code"],
        "projects" => unitOf.GetValueOrDefault(cells["code"]),
        "indicators" => unitOf.GetValueOrDefault(cells["project_code"]),
        _ => null,
    };

    private static Dictionary<string, string> Keyed(string key, string value) => new(StringComparer.Ordinal) { ["key"] = key, [BookSheets.Explanations.Columns[1].Id] = value };
}

/// <summary>The sheets of a stored book.</summary>
/// <param name="Sheets">By id.</param>
/// <param name="Rows">The stored row behind each line of each sheet, by id of the sheet; line 1 is the first.</param>
public sealed record StoredSheets(IReadOnlyDictionary<string, Sheet> Sheets, IReadOnlyDictionary<string, IReadOnlyList<BookRow>> Rows);
