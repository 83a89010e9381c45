using Microsoft.AspNetCore.Http;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;
using Mingsuan.Web.Access;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Api;

/// <summary>Compiling a ledger (CSV) or a book (workbook, or a zip of its folder) at once; nothing of it is kept.</summary>
internal static class CompileCall
{
    public static async Task<IResult> CompileAsync(HttpContext context, string? profile, string? formats, RequestContext request, CompileService compiler, WebOptions options)
    {
        try
        {
            var files = await ApiUpload.RawAsync(context, options.Checking);
            if (files.Count > 1)
            {
                return ApiProblems.Of(request, StatusCodes.Status422UnprocessableEntity, new Message("一次只编制一本预算。", "One call compiles one book."));
            }

            var compiled = await compiler.CompileAsync(files[0], profile, formats);
            return compiled.Archive is { } archive
                ? Results.File(archive, "application/zip", "disclosure.zip")
                : ApiProblems.Of(request, StatusCodes.Status422UnprocessableEntity, compiled.Problem, compiled.Findings);
        }
        catch (RefusedException refused)
        {
            return ApiProblems.Of(request, StatusCodes.Status422UnprocessableEntity, refused.Text);
        }
    }
}
