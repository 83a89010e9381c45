using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;

namespace Mingsuan.Web.Pages.Books;

/// <summary>Next year's book, begun with the rows of this one.</summary>
internal static class NextYearEndpoints
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/books/{bookId:long}/next-year", BeginAsync).Allow(Right.CreateBook, AccessPlace.Book);

    private static async Task<IResult> BeginAsync(long bookId, RequestContext request, BookStore books, BookRowStore rows, BookOverview overview)
    {
        long id = 0;
        var content = (await rows.LoadAsync(bookId))!;
        var errors = await FormErrors.OfAsync(async () =>
            id = await books.CreateAsync(request.Actor, content.Book.DepartmentId, content.Book.FiscalYear + 1, content.Book.LayoutId, Carried(content.Rows), $"book:{bookId}"));
        return errors.Items.Count == 0 ? Page.GoTo($"/books/{id}") : await overview.ShowAsync(bookId, errors);
    }

    /// <summary>What goes over into next year: everything but what only this year's comparison needs, and money left over from the year before.</summary>
    private static List<BookRow> Carried(IReadOnlyList<BookRow> rows) =>
    [
        .. rows.Where(row => row.Kind is not (BookRowKind.Prior or BookRowKind.Reason)
            && !(row.Kind == BookRowKind.Head && Workshop.BookSheetMap.ExplainedRule(row.Key) is not null)
            && !(row.Kind is BookRowKind.Line or BookRowKind.Procurement && Workshop.BookRowCodec.Cells(row).GetValueOrDefault("origin") == "carry_over")),
    ];
}
