using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Web.Access;

/// <summary>The gate before every endpoint: the table of rights, then the antiforgery token of every form.</summary>
/// <param name="next">What follows.</param>
internal sealed class AccessMiddleware(RequestDelegate next)
{
    private const string PasswordPage = "/account/password";

    public async Task InvokeAsync(HttpContext context, RequestContext request, BookStore books, IAntiforgery antiforgery)
    {
        // What is no route of ours only says no: that the method is another, for one.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(context);
            return;
        }

        var access = endpoint.Metadata.GetMetadata<AccessMetadata>();
        BudgetPlace? place = null;
        bool isThere = access?.At != AccessPlace.Book || (place = await PlaceAsync(context, books)) is not null;

        // A book that is not there and one that may not be seen give one answer.
        if (access is null || (isThere ? !request.Actor.May(access.Right, place) : !request.Actor.May(access.Right)))
        {
            Refuse(context, request);
            return;
        }

        if (!isThere)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (request.Session?.Account.MustChangePassword == true && access.Right != Right.UsePublicPages && context.Request.Path != PasswordPage && context.Request.Path != "/sign-out")
        {
            context.Response.Redirect(PasswordPage);
            return;
        }

        bool isChange = !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method);
        if (isChange && !request.IsProgram && !await antiforgery.IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }

    private static void Refuse(HttpContext context, RequestContext request)
    {
        if (request.Actor.AccountId is null && HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            context.Response.Redirect("/sign-in?returnTo=" + Uri.EscapeDataString(context.Request.Path + context.Request.QueryString));
            return;
        }

        context.Response.StatusCode = request.Actor.AccountId is null ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
    }

    private static async Task<BudgetPlace?> PlaceAsync(HttpContext context, BookStore books) =>
        long.TryParse(context.Request.RouteValues["bookId"]?.ToString(), out long bookId) ? await books.PlaceAsync(bookId) : null;
}
