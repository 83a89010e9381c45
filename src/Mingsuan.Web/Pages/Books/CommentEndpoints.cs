using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;

namespace Mingsuan.Web.Pages.Books;

/// <summary>Comments on a book, a figure or a field.</summary>
internal static class CommentEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/books/{bookId:long}/comments", AddAsync).Allow(Right.CommentOnBook, AccessPlace.Book);
        app.MapPost("/books/{bookId:long}/comments/{id:long}/resolve", ResolveAsync).Allow(Right.CommentOnBook, AccessPlace.Book);
    }

    private static async Task<IResult> AddAsync(long bookId, PostedForm form, RequestContext request, BookStore books, CommentStore comments, BookOverview overview)
    {
        var errors = await FormErrors.OfAsync(async () => await comments.AddAsync(request.Actor, (await books.FindAsync(bookId))!, form["target"], form["body"]));
        return errors.Items.Count == 0 ? Page.GoTo($"/books/{bookId}#comments") : await overview.ShowAsync(bookId, errors, form["body"]);
    }

    private static async Task<IResult> ResolveAsync(long bookId, long id, RequestContext request, CommentStore comments)
    {
        await comments.ResolveAsync(request.Actor, bookId, id);
        return Page.GoTo($"/books/{bookId}#comments");
    }
}
