using System.Globalization;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;

namespace Mingsuan.Web.Workshop;

/// <summary>Saves a row of a sheet as a person filled it in.</summary>
public sealed class RowEditor(BookRowStore rows, DepartmentStore departments, BookWorkshop workshop)
{
    private const int Attempts = 20;

    /// <summary>Saves a row.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="bookId">The book.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="key">The row; null for a new one.</param>
    /// <param name="rowVersion">The version that the person saw; 0 for a new one.</param>
    /// <param name="cells">The cells, canonical.</param>
    /// <exception cref="ConcurrencyConflictException">The row was changed in the meantime; nothing is saved.</exception>
    /// <exception cref="RefusedException">The book is not open for editing.</exception>
    /// <exception cref="AccessDeniedException">The row belongs to another unit.</exception>
    public async Task<FormErrors> SaveAsync(Actor actor, long bookId, SheetDefinition sheet, string? key, long rowVersion, Dictionary<string, string> cells)
    {
        for (int attempt = 1; ; attempt++)
        {
            var content = (await rows.LoadAsync(bookId))!;
            var book = new BookEntry(content, await workshop.HeadAsync(content.Book), await departments.UnitsAsync());
            var errors = Check(book, sheet, key, cells);
            if (errors.Items.Count > 0)
            {
                return errors;
            }

            try
            {
                await rows.SaveAsync(actor, bookId, Rows(book, sheet, key, rowVersion, cells));
                return FormErrors.None;
            }
            catch (ConcurrencyConflictException) when (key is null && BookSheetMap.KeyColumn(sheet) is null && attempt < Attempts)
            {
                // Somebody took the number in the meantime: the next one is as good.
            }
        }
    }

    /// <summary>A free number for a new row of a kind.</summary>
    public static string NextKey(IReadOnlyList<BookRow> rows, BookRowKind kind) =>
        (rows.Where(row => row.Kind == kind).Select(row => long.TryParse(row.Key, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0).DefaultIfEmpty().Max() + 1).ToString(CultureInfo.InvariantCulture);

    private FormErrors Check(BookEntry book, SheetDefinition sheet, string? key, Dictionary<string, string> cells)
    {
        var all = new Dictionary<string, string>(cells, StringComparer.Ordinal);
        if (sheet == LedgerSheet.Definition)
        {
            foreach (var (column, text) in book.Head)
            {
                all[column] = text;
            }

            all["unit_name"] = book.UnitName(cells["unit_code"]) ?? "？";
            string? known = book.ProjectName(cells["project_code"]);
            if (known is null && cells["project_name"].Length == 0)
            {
                return One("project_name", "这是一个新的项目代码，请填写项目名称。", "This project code is new: enter its name.");
            }

            if (known is not null && cells["project_name"].Length > 0 && cells["project_name"] != known)
            {
                return One("project_name", $"代码“{cells["project_code"]}”的项目名称是“{known}”。新项目请换一个代码；要改名称，请到“项目绩效”。", $"The project “{cells["project_code"]}” is called “{known}”. Use another code for a new project, or rename it in its own page.");
            }

            all["project_name"] = known ?? cells["project_name"];
        }

        var errors = RowValidator.Check(sheet, all, workshop.Desk.Catalogue);
        if (errors.Items.Count > 0)
        {
            return errors;
        }

        return key is null && BookSheetMap.KeyColumn(sheet) is { } column2 && book.Find(BookSheetMap.KindOf(sheet), cells[column2]) is { } taken && !IsOnlyNamed(taken)
            ? One(column2, $"“{cells[column2]}”已经有了，请修改那一行，或换一个。", $"“{cells[column2]}” is there already; edit that row or choose another.")
            : FormErrors.None;
    }

    private static List<BookRow> Rows(BookEntry book, SheetDefinition sheet, string? key, long rowVersion, Dictionary<string, string> cells)
    {
        var kind = BookSheetMap.KindOf(sheet);
        string own = key ?? (BookSheetMap.KeyColumn(sheet) is { } column ? cells[column] : NextKey(book.Content.Rows, kind));
        var named = key is null ? book.Find(kind, own) : null;
        var before = key is null ? named : book.Find(kind, key);
        var stored = new Dictionary<string, string>(cells, StringComparer.Ordinal);
        stored.Remove("project_name");
        var result = new List<BookRow>
        {
            BookRowCodec.Row(sheet, stored, own, before?.Position ?? book.NextPosition(kind), book.UnitOf(sheet, cells)) with { RowVersion = named?.RowVersion ?? rowVersion },
        };
        if (sheet == LedgerSheet.Definition)
        {
            if (book.Find(BookRowKind.Project, cells["project_code"]) is null)
            {
                result.Add(Named(book, BookSheets.Projects, cells["project_code"], cells["project_name"], cells["unit_code"]));
            }

            if (book.Find(BookRowKind.Unit, cells["unit_code"]) is null)
            {
                result.Add(Named(book, BookSheets.Units, cells["unit_code"], book.UnitName(cells["unit_code"]) ?? cells["unit_code"], cells["unit_code"]));
            }
        }

        return result;
    }

    private static BookRow Named(BookEntry book, SheetDefinition sheet, string code, string name, string unit) =>
        BookRowCodec.Row(sheet, new Dictionary<string, string>(StringComparer.Ordinal) { ["code"] = code, ["name"] = name }, code, book.NextPosition(BookSheetMap.KindOf(sheet)), unit);

    private static bool IsOnlyNamed(BookRow row) => row.Kind is BookRowKind.Unit or BookRowKind.Project && BookRowCodec.Cells(row).Keys.All(column => column is "code" or "name");

    private static FormErrors One(string field, string chinese, string english) => new([new FormError(field, new Message(chinese, english))]);
}

/// <summary>A stored book while a row of it is edited.</summary>
/// <param name="Content">The book.</param>
/// <param name="Head">What every line says of year and department.</param>
/// <param name="Units">The units of all departments.</param>
internal sealed record BookEntry(BookContent Content, IReadOnlyDictionary<string, string> Head, IReadOnlyList<BudgetaryUnit> Units)
{
    /// <summary>A row or null.</summary>
    public BookRow? Find(BookRowKind kind, string key) => Content.Rows.FirstOrDefault(row => row.Kind == kind && row.Key == key);

    /// <summary>The name of a unit in the book, otherwise in the tree of departments; null when there is none.</summary>
    public string? UnitName(string code) => NameOf(BookRowKind.Unit, code) ?? Units.FirstOrDefault(unit => unit.DepartmentId == Content.Book.DepartmentId && unit.Code == code)?.Name;

    /// <summary>The name of a project in the book, or null.</summary>
    public string? ProjectName(string code) => NameOf(BookRowKind.Project, code);

    /// <summary>Behind the last row of a kind.</summary>
    public long NextPosition(BookRowKind kind) => Content.Rows.Where(row => row.Kind == kind).Select(row => row.Position).DefaultIfEmpty().Max() + 1;

    /// <summary>The unit that a row belongs to; null for the department as a whole.</summary>
    public string? UnitOf(SheetDefinition sheet, Dictionary<string, string> cells) => sheet.Id switch
    {
        "ledger" or "procurement" => cells["unit_code"],
        "units" => cells["code"],
        "projects" => UnitOfProject(cells["code"]),
        "indicators" => UnitOfProject(cells["project_code"]),
        _ => null,
    };

    private string? UnitOfProject(string code)
    {
        string?[] units = [.. Content.Rows.Where(row => row.Kind == BookRowKind.Line && BookRowCodec.Cells(row).GetValueOrDefault("project_code") == code).Select(row => row.UnitCode).Distinct(StringComparer.Ordinal)];
        return units.Length == 1 ? units[0] : null;
    }

    private string? NameOf(BookRowKind kind, string code) => Find(kind, code) is { } row && BookRowCodec.Cells(row).GetValueOrDefault("name") is { Length: > 0 } name ? name : null;
}
