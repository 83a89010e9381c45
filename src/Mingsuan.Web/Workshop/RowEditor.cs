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
public sealed class RowEditor(BookRowStore rows, BookRowQueries queries, BookStore books, DepartmentStore departments, BookWorkshop workshop)
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
            var found = (await books.FindAsync(bookId))!;
            var book = await BookEntry.LoadAsync(rows, queries, found, await workshop.HeadAsync(found), await departments.UnitsAsync(), sheet, key, cells);
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

    private FormErrors Check(BookEntry book, SheetDefinition sheet, string? key, Dictionary<string, string> cells)
    {
        var all = new Dictionary<string, string>(cells, StringComparer.Ordinal);
        if (sheet == LedgerSheet.Definition)
        {
            foreach (var (column, text) in book.Head)
            {
                all[column] = text;
            }

            all["unit_name"] = book.UnitName ?? "？";
            string? known = book.ProjectName;
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

        return key is null && BookSheetMap.KeyColumn(sheet) is { } column2 && book.Row is { } taken && !IsOnlyNamed(taken)
            ? One(column2, $"“{cells[column2]}”已经有了，请修改那一行，或换一个。", $"“{cells[column2]}” is there already; edit that row or choose another.")
            : FormErrors.None;
    }

    private static List<BookRow> Rows(BookEntry book, SheetDefinition sheet, string? key, long rowVersion, Dictionary<string, string> cells)
    {
        var stored = new Dictionary<string, string>(cells, StringComparer.Ordinal);
        stored.Remove("project_name");
        var result = new List<BookRow>
        {
            BookRowCodec.Row(sheet, stored, book.Key, book.Row?.Position ?? book.NextPosition(BookSheetMap.KindOf(sheet)), book.UnitCode) with
            {
                RowVersion = key is null && book.Row is { } named ? named.RowVersion : rowVersion,
            },
        };
        if (sheet == LedgerSheet.Definition)
        {
            if (book.Project is null)
            {
                result.Add(Named(book, BookSheets.Projects, cells["project_code"], cells["project_name"], cells["unit_code"]));
            }

            if (book.Unit is null)
            {
                result.Add(Named(book, BookSheets.Units, cells["unit_code"], book.UnitName ?? cells["unit_code"], cells["unit_code"]));
            }
        }

        return result;
    }

    private static BookRow Named(BookEntry book, SheetDefinition sheet, string code, string name, string unit) =>
        BookRowCodec.Row(sheet, new Dictionary<string, string>(StringComparer.Ordinal) { ["code"] = code, ["name"] = name }, code, book.NextPosition(BookSheetMap.KindOf(sheet)), unit);

    private static bool IsOnlyNamed(BookRow row) => row.Kind is BookRowKind.Unit or BookRowKind.Project && BookRowCodec.Cells(row).Keys.All(column => column is "code" or "name");

    private static FormErrors One(string field, string chinese, string english) => new([new FormError(field, new Message(chinese, english))]);
}
