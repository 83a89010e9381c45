using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Inspection;
using Mingsuan.Inspection.Json;
using Mingsuan.Reports;
using Mingsuan.Reports.Excel;
using Mingsuan.Reports.Html;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Checking;

namespace Mingsuan.Web.Pages.Check;

/// <summary>Reports and data, always as downloads: what stands in a document never opens within the site.</summary>
internal static class DownloadEndpoints
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/check/{key}/{id:long}/report.html", (string key, long id, CheckedDocuments documents, RequestContext request) => OneAsync(key, id, documents, document => Html([document], request))).Allow(Right.CheckDocument);
        app.MapGet("/check/{key}/{id:long}/report.xlsx", (string key, long id, CheckedDocuments documents, RequestContext request) => OneAsync(key, id, documents, document => Excel([document], request))).Allow(Right.CheckDocument);
        app.MapGet("/check/{key}/{id:long}/findings.json", (string key, long id, CheckedDocuments documents, RequestContext request) => OneAsync(key, id, documents, document => Json([document], request))).Allow(Right.CheckDocument);
        app.MapGet("/check/{key}/{id:long}/disclosure.json", (string key, long id, CheckedDocuments documents) => OneAsync(key, id, documents, Disclosure)).Allow(Right.CheckDocument);
        app.MapGet("/check/{key}/report.html", (string key, CheckedDocuments documents, RequestContext request) => AllAsync(key, documents, all => Html(all, request))).Allow(Right.CheckDocument);
        app.MapGet("/check/{key}/report.xlsx", (string key, CheckedDocuments documents, RequestContext request) => AllAsync(key, documents, all => Excel(all, request))).Allow(Right.CheckDocument);
        app.MapGet("/check/{key}/findings.json", (string key, CheckedDocuments documents, RequestContext request) => AllAsync(key, documents, all => Json(all, request))).Allow(Right.CheckDocument);
    }

    private static async Task<IResult> OneAsync(string key, long id, CheckedDocuments documents, Func<Checked, IResult> answer) =>
        await documents.FindAsync(key, id) is { Result: not null } document && await documents.ResultAsync(document) is { } result
            ? answer(new Checked(document, result))
            : Results.NotFound();

    private static async Task<IResult> AllAsync(string key, CheckedDocuments documents, Func<IReadOnlyList<Checked>, IResult> answer)
    {
        var all = new List<Checked>();
        foreach (var document in (await documents.OfKeyAsync(key)).Where(document => document.Result is not null))
        {
            if (await documents.ResultAsync(document) is { } result)
            {
                all.Add(new Checked(document, result));
            }
        }

        return all.Count == 0 ? Results.NotFound() : answer(all);
    }

    private static IResult Html(IReadOnlyList<Checked> documents, RequestContext request) => Results.File(
        Encoding.UTF8.GetBytes(HtmlReport.Render(Reported(documents), request.Language, KnownRules.ById)), "text/html; charset=utf-8", Name(documents, request, ".html"));

    private static IResult Excel(IReadOnlyList<Checked> documents, RequestContext request)
    {
        using var stream = new MemoryStream();
        ExcelReport.Write(stream, Reported(documents), request.Language, KnownRules.ById);
        return Results.File(stream.ToArray(), Workbook, Name(documents, request, ".xlsx"));
    }

    private static IResult Json(IReadOnlyList<Checked> documents, RequestContext request)
    {
        using var stream = new MemoryStream();
        FindingsJson.Write(stream, documents.Select(document => document.Result.Checked), request.Language);
        return Results.File(stream.ToArray(), "application/json", Name(documents, request, ".json"));
    }

    private static IResult Disclosure(Checked document)
    {
        if (document.Result.Contents is not { } contents)
        {
            return Results.NotFound();
        }

        using var stream = new MemoryStream();
        DisclosureJson.Write(stream, contents);
        return Results.File(stream.ToArray(), "application/json", FileNames.Made(document.Stored.Name, "-disclosure.json"));
    }

    private static List<ReportedDocument> Reported(IReadOnlyList<Checked> documents) => [.. documents.Select(document => document.Result.Checked.ToReported(document.Stored.Name))];

    private static string Name(IReadOnlyList<Checked> documents, RequestContext request, string ending) =>
        documents.Count == 1 ? FileNames.Made(documents[0].Stored.Name, "-" + request.Text("check.report-name") + ending) : request.Text("check.report-name") + ending;

    private sealed record Checked(CheckedDocument Stored, DocumentResult Result);
}
