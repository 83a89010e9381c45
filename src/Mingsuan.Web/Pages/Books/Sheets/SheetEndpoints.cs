using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Books.Sheets;

/// <summary>The sheets of a book: lists of rows, and the form of a row.</summary>
internal static class SheetEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        const string root = "/books/{bookId:long}/sheets/{sheet}";
        app.MapGet(root, ListAsync).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapGet(root + "/new", (long bookId, string sheet, HttpRequest query, SheetDesk desk) =>
            Known(sheet, known => desk.FormAsync(bookId, known, null, desk.Proposed(known, query), FormErrors.None))).Allow(Right.WriteInBook, AccessPlace.Book);
        app.MapPost(root + "/new", (long bookId, string sheet, PostedForm form, SheetDesk desk) => Known(sheet, known => desk.SaveAsync(bookId, known, null, form))).Allow(Right.WriteInBook, AccessPlace.Book);
        app.MapGet(root + "/row", (long bookId, string sheet, string? key, SheetDesk desk) =>
            Known(sheet, known => desk.FormAsync(bookId, known, key ?? string.Empty, null, FormErrors.None))).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapPost(root + "/row", (long bookId, string sheet, PostedForm form, SheetDesk desk) => Known(sheet, known => desk.SaveAsync(bookId, known, form["rowKey"], form))).Allow(Right.WriteInBook, AccessPlace.Book);
        app.MapGet(root + "/delete", DeletionAsync).Allow(Right.WriteInBook, AccessPlace.Book);
        app.MapPost(root + "/delete", DeleteAsync).Allow(Right.WriteInBook, AccessPlace.Book);
    }

    private static Task<IResult> Known(string sheet, Func<SheetDefinition, Task<IResult>> answer) =>
        BookSheetMap.Find(sheet) is { } known ? answer(known) : Task.FromResult(Results.NotFound());

    private static Task<IResult> ListAsync(long bookId, string sheet, string? unit, string? project, string? function, string? page, string? done, SheetDesk desk) =>
        Known(sheet, known => desk.ListAsync(bookId, known, new SheetFilter(unit ?? string.Empty, project ?? string.Empty, function ?? string.Empty, int.TryParse(page, out int number) ? number : 1, done)));

    private static Task<IResult> DeletionAsync(long bookId, string sheet, string? key, BookRowStore rows, BookStore books) => Known(sheet, async known =>
        await rows.FindAsync(bookId, BookSheetMap.KindOf(known), key ?? string.Empty) is { } row && await books.FindAsync(bookId) is { } book
            ? Page.Of<DeleteRowPage>(new { Book = book, Sheet = known, Row = row })
            : Results.NotFound());

    private static Task<IResult> DeleteAsync(long bookId, string sheet, PostedForm form, RequestContext request, BookRowStore rows, BookStore books) => Known(sheet, async known =>
    {
        var kind = BookSheetMap.KindOf(known);
        if (await rows.FindAsync(bookId, kind, form["rowKey"]) is not { } row)
        {
            return Page.GoTo($"/books/{bookId}/sheets/{known.Id}");
        }

        var errors = await FormErrors.OfAsync(() => rows.DeleteAsync(request.Actor, bookId, kind, row.Key, form.Number("rowVersion") ?? 0));
        return errors.Items.Count == 0
            ? Page.GoTo($"/books/{bookId}/sheets/{known.Id}?done=deleted")
            : Page.Again<DeleteRowPage>(new { Book = (await books.FindAsync(bookId))!, Sheet = known, Row = await rows.FindAsync(bookId, kind, row.Key) ?? row, Errors = errors });
    });
}
