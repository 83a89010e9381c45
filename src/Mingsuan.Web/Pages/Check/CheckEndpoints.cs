using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Checking;
using Mingsuan.Web.Components;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Pages.Check;

/// <summary>Handing in documents, and what was handed in together.</summary>
internal static class CheckEndpoints
{
    /// <summary>The form beside the files: its token and what separates the parts.</summary>
    private const int FormBytes = 1 << 20;

    public static void Map(IEndpointRouteBuilder app)
    {
        var limits = ((WebOptions)app.ServiceProvider.GetService(typeof(WebOptions))!).Checking;
        app.MapGet("/check", (RequestContext request, DocumentStore documents, WebOptions options) => FormAsync(request, documents, options, FormErrors.None)).Allow(Right.CheckDocument);
        app.MapPost("/check", HandInAsync).Allow(Right.CheckDocument).RequireRateLimiting(RateLimits.Upload)
            .WithMetadata(new RequestSizeLimitAttribute(limits.UploadBytes + FormBytes)).WithFormOptions(multipartBodyLengthLimit: limits.UploadBytes + FormBytes);
        app.MapGet("/check/{key}", ShowAsync).Allow(Right.CheckDocument);
        app.MapGet("/check/{key}/progress", ProgressAsync).Allow(Right.CheckDocument);
        app.MapPost("/check/{key}/delete", DeleteAsync).Allow(Right.CheckDocument);
    }

    private static async Task<IResult> FormAsync(RequestContext request, DocumentStore documents, WebOptions options, FormErrors errors)
    {
        var recent = request.Actor.AccountId is null ? [] : await documents.ListAsync(request.Actor, 50);
        return Page.Of<UploadPage>(new { Limits = options.Checking, Recent = recent, Errors = errors }, errors.Items.Count == 0 ? 200 : 422);
    }

    private static async Task<IResult> HandInAsync(HttpContext context, RequestContext request, DocumentStore documents, CheckQueue queue, WebOptions options)
    {
        string? address = null;
        var errors = await FormErrors.OfAsync(async () =>
        {
            IReadOnlyList<IFormFile> files = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync()).Files : [];
            var handedIn = await UploadReader.ReadAsync(files, options.Checking);
            if (!queue.HasRoomFor(handedIn.Count))
            {
                throw new RefusedException(new Message("现在等待检查的文件太多，请过几分钟再上传。", "Too many documents are waiting to be checked. Try again in some minutes."), "files");
            }

            var (ids, key) = await documents.AddAsync(request.Actor, handedIn);
            queue.Add(ids);
            address = "/check/" + (request.Actor.AccountId is null ? key : Storage.Accounts.Secret.HashOf(key));
        });
        return address is null ? await FormAsync(request, documents, options, errors) : Page.GoTo(address);
    }

    private static async Task<IResult> ShowAsync(string key, CheckedDocuments documents, RequestContext request, WebOptions options)
    {
        var found = await documents.OfKeyAsync(key);
        return found.Count == 0
            ? Results.NotFound()
            : Page.Of<BatchPage>(new { Key = key, Documents = found.Select(document => DocumentSummary.Of(document)).ToList(), options.Checking.Days, IsVisitor = request.Actor.AccountId is null });
    }

    private static async Task<IResult> ProgressAsync(string key, CheckedDocuments documents)
    {
        var found = await documents.OfKeyAsync(key);
        return found.Count == 0 ? Results.NotFound() : Results.Json(new { total = found.Count, done = found.Count(document => document.Result is not null) });
    }

    private static async Task<IResult> DeleteAsync(string key, CheckedDocuments documents, DocumentStore store, RequestContext request, ResultMemory memory, BatchRelations relations, PagePicture pictures)
    {
        var found = await documents.OfKeyAsync(key);
        if (found.Count == 0)
        {
            return Results.NotFound();
        }

        await store.DeleteAsync(request.Actor, found);
        memory.Forget([.. found.Select(document => document.Id)]);
        relations.Forget(found);
        pictures.Forget(found.Select(document => document.Sha256));
        return Page.GoTo("/check");
    }
}
