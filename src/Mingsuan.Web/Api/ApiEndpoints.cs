using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Api;

/// <summary>The calls for programs, under <c>/api/v1</c>.</summary>
internal static class ApiEndpoints
{
    private const string Problem = "application/problem+json";

    public static void AddMingsuanApi(this IServiceCollection services)
    {
        services.AddSingleton<CompileService>();
        services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true && !description.RelativePath.EndsWith("openapi.json", StringComparison.Ordinal);
            options.AddDocumentTransformer(ApiDescription.DescribeAsync);
            options.AddOperationTransformer(ApiDescription.DescribeOperationAsync);
        });
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        var limits = app.ServiceProvider.GetRequiredService<WebOptions>().Checking;
        app.MapOpenApi("/api/{documentName}/openapi.json").Allow(Right.UsePublicPages);
        app.MapPost("/api/v1/check", CheckCalls.CheckAsync).Allow(Right.CheckDocument).RequireRateLimiting(RateLimits.Upload).WithMetadata(new RequestSizeLimitAttribute(limits.UploadBytes)).WithFormOptions(multipartBodyLengthLimit: limits.UploadBytes)
            .WithName("check").WithTags("check").Produces<object>().Produces(422, contentType: Problem);
        app.MapPost("/api/v1/read", CheckCalls.ReadAsync).Allow(Right.CheckDocument).RequireRateLimiting(RateLimits.Upload).WithMetadata(new RequestSizeLimitAttribute(limits.UploadBytes)).WithFormOptions(multipartBodyLengthLimit: limits.UploadBytes)
            .WithName("read").WithTags("check").Produces<object>().Produces(422, contentType: Problem);
        app.MapPost("/api/v1/compile", CompileCall.CompileAsync).Allow(Right.CompileDocument).RequireRateLimiting(RateLimits.Upload).WithMetadata(new RequestSizeLimitAttribute(limits.UploadBytes)).WithFormOptions(multipartBodyLengthLimit: limits.UploadBytes)
            .WithName("compile").WithTags("compile").Produces<byte[]>(contentType: "application/zip").Produces(422, contentType: Problem);
        app.MapGet("/api/v1/books", BookCalls.ListAsync).Allow(Right.ViewBook).WithName("listBooks").WithTags("books").Produces<IReadOnlyList<ApiBook>>();
        app.MapGet("/api/v1/books/{bookId:long}", BookCalls.ShowAsync).Allow(Right.ViewBook, AccessPlace.Book).WithName("getBook").WithTags("books").Produces<ApiBookContent>();
        app.MapGet("/api/v1/books/{bookId:long}/findings", BookCalls.FindingsAsync).Allow(Right.ViewBook, AccessPlace.Book).WithName("getBookFindings").WithTags("books").Produces<IReadOnlyList<ApiFinding>>();
        app.MapGet("/api/v1/publications", BookCalls.PublicationsAsync).Allow(Right.ReadPublication).WithName("listPublications").WithTags("publications").Produces<IReadOnlyList<ApiPublication>>();
    }
}
