using Microsoft.AspNetCore.Http;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;
using Mingsuan.Inspection.Json;
using Mingsuan.Storage.Databases;
using Mingsuan.Web.Access;
using Mingsuan.Web.Checking;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Api;

/// <summary>Checking and reading documents at once; nothing of them is kept.</summary>
internal static class CheckCalls
{
    /// <summary>Documents in one call: whoever has more hands them in on the page, or calls again.</summary>
    private const int Most = 20;

    public static async Task<IResult> CheckAsync(HttpContext context, RequestContext request, DocumentChecker checker, WebOptions options)
    {
        try
        {
            var files = await ApiUpload.DocumentsAsync(context, options.Checking with { Documents = Most });
            var results = new List<CheckedInput>();
            foreach (var file in files)
            {
                results.Add((await checker.CheckAsync(file.Name, file.Content)).Checked);
            }

            CheckedInput[] related = [.. results];
            Workbench.Relate(related);
            using var stream = new MemoryStream();
            FindingsJson.Write(stream, related, request.Language);
            return Results.Bytes(stream.ToArray(), "application/json");
        }
        catch (RefusedException refused)
        {
            return ApiProblems.Of(request, StatusCodes.Status422UnprocessableEntity, refused.Text);
        }
    }

    public static async Task<IResult> ReadAsync(HttpContext context, RequestContext request, DocumentChecker checker, WebOptions options)
    {
        try
        {
            var files = await ApiUpload.DocumentsAsync(context, options.Checking);
            if (files.Count > 1)
            {
                return ApiProblems.Of(request, StatusCodes.Status422UnprocessableEntity, new Message("read 一次只读一份文件。", "One call of read takes one document."));
            }

            var result = await checker.ReadAsync(files[0].Name, files[0].Content);
            if (result.Contents is not { } contents)
            {
                return ApiProblems.Of(request, StatusCodes.Status422UnprocessableEntity, result.Checked.Problem);
            }

            using var stream = new MemoryStream();
            DisclosureJson.Write(stream, contents);
            return Results.Bytes(stream.ToArray(), "application/json");
        }
        catch (RefusedException refused)
        {
            return ApiProblems.Of(request, StatusCodes.Status422UnprocessableEntity, refused.Text);
        }
    }
}
