using Microsoft.AspNetCore.Http;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Ledgers;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Books.Sheets;

/// <summary>Answers what is asked about the rows of a sheet.</summary>
public sealed class SheetDesk(RequestContext request, BookRowStore rows, BookRowQueries queries, BookStore books, DepartmentStore departments, CommentStore comments, RowEditor editor, CompilingDesk desk)
{
    private const int PageSize = 50;

    internal async Task<IResult> ListAsync(long bookId, SheetDefinition sheet, SheetFilter filter)
    {
        var query = new RowQuery(BookSheetMap.KindOf(sheet)) { Unit = filter.Unit, Project = filter.Project, Function = filter.Function, WithoutPrefix = BookSheetMap.HiddenPrefix(sheet) };
        var found = (await queries.PageAsync(bookId, query, filter.Page, PageSize))!;
        var place = (await books.PlaceAsync(bookId))!;
        return Page.Of<SheetPage>(new
        {
            View = new SheetView(
                found.Book,
                sheet,
                [.. found.Rows.Select(row => new ListedRow(row, BookRowCodec.Cells(row)))],
                found.Totals,
                found.Page,
                found.Pages,
                filter,
                await NamesAsync(bookId, BookRowKind.Unit),
                await NamesAsync(bookId, BookRowKind.Project),
                KeysOf(found.Book, sheet),
                IsOpen(found.Book) && request.Actor.May(Right.WriteInBook, place)),
        });
    }

    internal Dictionary<string, string> Proposed(SheetDefinition sheet, HttpRequest query) =>
        SheetForm.Fields(sheet).ToDictionary(column => column.Id, column => query.Query[column.Id].ToString(), StringComparer.Ordinal);

    internal async Task<IResult> FormAsync(long bookId, SheetDefinition sheet, string? key, Dictionary<string, string>? entered, FormErrors errors, ConcurrencyConflictException? conflict = null)
    {
        var book = (await books.FindAsync(bookId))!;
        var place = (await books.PlaceAsync(bookId))!;
        var kind = BookSheetMap.KindOf(sheet);
        var row = key is null ? null : await rows.FindAsync(bookId, kind, key);
        if (key is not null && row is null && conflict is null)
        {
            // A text or reason that is asked for and not there yet is written under its key.
            return BookSheetMap.KeyColumn(sheet) is { } column && key.Length > 0 && request.Actor.May(Right.WriteInBook, place)
                ? await FormAsync(bookId, sheet, null, new Dictionary<string, string>(StringComparer.Ordinal) { [column] = key }, errors)
                : Results.NotFound();
        }

        var cells = entered ?? (row is null ? new Dictionary<string, string>(StringComparer.Ordinal) : BookRowCodec.Cells(row).ToDictionary(StringComparer.Ordinal));
        if (row is null && sheet == LedgerSheet.Definition && cells.GetValueOrDefault("line_id", string.Empty).Length == 0)
        {
            cells["line_id"] = await queries.NextKeyAsync(bookId, BookRowKind.Line);
        }

        string target = $"{sheet.Id}/{key}";
        var projects = SheetForm.Fields(sheet).Any(column => column.Id == "project_code") ? await NamesAsync(bookId, BookRowKind.Project) : [];
        var view = new RowView(
            book,
            sheet,
            row,
            cells,
            await ChoicesAsync(book, place, sheet, projects),
            KeysOf(book, sheet),
            CodesOf(book, sheet, cells, projects),
            IsOpen(book) && request.Actor.May(Right.WriteInBook, place) && (row?.UnitCode is not { } unit || await MayEditAsync(place, unit)),
            request.Actor.May(Right.CommentOnBook, place),
            key is null ? [] : [.. (await comments.ListAsync(bookId)).Where(comment => comment.Target == target)],
            conflict);
        return Page.Of<RowPage>(new { View = view, Errors = errors }, conflict is not null ? StatusCodes.Status409Conflict : errors.Items.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    internal async Task<IResult> SaveAsync(long bookId, SheetDefinition sheet, string? key, PostedForm form)
    {
        var cells = RowValidator.Canonical(sheet, column => form[column]);
        if (key is not null && BookSheetMap.KeyColumn(sheet) is { } column)
        {
            cells[column] = key;
        }

        ConcurrencyConflictException? conflict = null;
        var errors = FormErrors.None;
        try
        {
            errors = await editor.SaveAsync(request.Actor, bookId, sheet, key, form.Number("rowVersion") ?? 0, cells);
        }
        catch (ConcurrencyConflictException exception)
        {
            conflict = exception;
            errors = new FormErrors([new FormError(null, new Message(
                "在您填写期间，别人已经修改了这一行。您的修改没有保存，对方的修改也没有丢失。请对照下面两个版本，改好后再保存。",
                "Somebody else changed this row while you were filling in the form. Your change was not saved, theirs is not lost. Compare the two below, then save again."))]);
        }
        catch (RefusedException refused)
        {
            errors = new FormErrors([new FormError(refused.Field == "unitCode" ? "unit_code" : refused.Field, refused.Text)]);
        }

        return errors.Items.Count == 0 ? Page.GoTo($"/books/{bookId}/sheets/{sheet.Id}?done=saved") : await FormAsync(bookId, sheet, key, cells, errors, conflict);
    }

    /// <summary>Whether rows of a book can be changed now.</summary>
    internal static bool IsOpen(Book book) => book.State is BookState.Draft or BookState.ReturnedByDepartment or BookState.ReturnedByBureau;

    private async Task<Dictionary<string, string>> NamesAsync(long bookId, BookRowKind kind) =>
        (await queries.OfKindAsync(bookId, kind)).ToDictionary(row => row.Key, row => BookRowCodec.Cells(row).GetValueOrDefault("name", row.Key), StringComparer.Ordinal);

    private IReadOnlyDictionary<string, string> KeysOf(Book book, SheetDefinition sheet) => SheetKeys.Of(sheet, desk.Layout(book.LayoutId), request.Language);

    /// <summary>The names of the codes that a form holds.</summary>
    private Dictionary<string, string> CodesOf(Book book, SheetDefinition sheet, Dictionary<string, string> cells, Dictionary<string, string> projects)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in SheetForm.Fields(sheet).Where(column => column.CodeList is not null && cells.GetValueOrDefault(column.Id) is { Length: > 0 }))
        {
            if (SheetForm.Codes(column, desk.Catalogue, book.FiscalYear).FirstOrDefault(known => known.Code == cells[column.Id]) is { Name: { Length: > 0 } name })
            {
                names[column.Id] = name;
            }
        }

        if (cells.GetValueOrDefault("project_code") is { Length: > 0 } project && projects.TryGetValue(project, out string? known))
        {
            names["project_code"] = known;
        }

        return names;
    }

    private async Task<bool> MayEditAsync(BudgetPlace place, string unitCode) =>
        (await departments.UnitsAsync()).FirstOrDefault(unit => unit.DepartmentId == place.DepartmentId && unit.Code == unitCode) is not { } unit || request.Actor.May(Right.EditBook, place with { UnitId = unit.Id });

    private async Task<Dictionary<string, FieldChoices>> ChoicesAsync(Book book, BudgetPlace place, SheetDefinition sheet, Dictionary<string, string> projects)
    {
        var choices = new Dictionary<string, FieldChoices>(StringComparer.Ordinal);
        foreach (var column in SheetForm.Fields(sheet))
        {
            if (column.Id == "key" && KeysOf(book, sheet) is { Count: > 0 } keys)
            {
                var written = (await queries.OfKindAsync(book.Id, BookSheetMap.KindOf(sheet))).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
                choices[column.Id] = new FieldChoices([.. keys.Where(pair => !written.Contains(pair.Key)).Select(pair => (pair.Key, pair.Value))], IsClosed: true);
            }
            else if (column.Terms.Count > 0)
            {
                choices[column.Id] = new FieldChoices([.. column.Terms.Select(term => (term.Text, SheetForm.Title(term, request.Language)))], IsClosed: true);
            }
            else if (column.CodeList is not null)
            {
                choices[column.Id] = new FieldChoices(SheetForm.Codes(column, desk.Catalogue, book.FiscalYear), IsClosed: false);
            }
            else if (column.Id == "unit_code")
            {
                choices[column.Id] = new FieldChoices(
                    [.. (await departments.UnitsAsync()).Where(unit => unit.DepartmentId == place.DepartmentId && !unit.Closed && request.Actor.May(Right.EditBook, place with { UnitId = unit.Id })).Select(unit => (unit.Code, $"{unit.Code} {unit.Name}"))], IsClosed: true);
            }
            else if (column.Id == "project_code")
            {
                choices[column.Id] = sheet == LedgerSheet.Definition
                    ? new FieldChoices([.. projects.Select(project => (project.Key, project.Value))], IsClosed: false)
                    : new FieldChoices([.. projects.Select(project => (project.Key, $"{project.Value} {project.Key}"))], IsClosed: true);
            }
        }

        return choices;
    }
}
