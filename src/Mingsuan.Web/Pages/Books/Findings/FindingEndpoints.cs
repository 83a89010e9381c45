using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Books;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Workflow;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Books.Findings;

/// <summary>What is to be mended in a book, as a list of things to do.</summary>
internal static class FindingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/books/{bookId:long}/findings", (long bookId, BookRowStore rows, BookStore books, BookWorkshop workshop, WorkflowService workflow, RequestContext request) =>
            ShowAsync(bookId, rows, books, workshop, workflow, request, FormErrors.None)).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapGet("/books/{bookId:long}/findings/explain", ExplanationAsync).Allow(Right.DecideOnFinding, AccessPlace.Book);
        app.MapPost("/books/{bookId:long}/findings/explain", ExplainAsync).Allow(Right.DecideOnFinding, AccessPlace.Book);
    }

    private static async Task<IResult> ShowAsync(long bookId, BookRowStore rows, BookStore books, BookWorkshop workshop, WorkflowService workflow, RequestContext request, FormErrors errors)
    {
        var opened = (await rows.OpenAsync(bookId))!;
        var inspection = await workflow.InspectAsync(opened);
        var places = (await workshop.InspectAsync(opened)).GroupBy(found => found.Finding.Fingerprint, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var tasks = inspection.Findings.OrderByDescending(found => found.Finding.Severity).Select(found => new FindingTask(
            found,
            PathOf(bookId, found, places.GetValueOrDefault(found.Fingerprint)),
            inspection.Decisions.FirstOrDefault(decision => decision.Fingerprint == found.Fingerprint))).ToList();
        return Page.Of<FindingsPage>(new { opened.Book, Tasks = tasks, MayDecide = request.Actor.May(Right.DecideOnFinding, await books.PlaceAsync(bookId)), Errors = errors });
    }

    /// <summary>Where a finding is mended: the field of the row, or the figure with the lines behind it, or the running text.</summary>
    private static string PathOf(long bookId, BookFinding found, WorkFinding? work)
    {
        string root = $"/books/{bookId}";
        if (found.Finding.Rule == "BK-EMPTY")
        {
            return root + "/import";
        }

        if (work?.Sheet is { } sheet)
        {
            string field = work.Column is null ? string.Empty : "#" + work.Column;
            return work.Key is null ? $"{root}/sheets/{sheet}"
                : sheet == BookSheets.Indicators.Id && work.Column is null ? $"{root}/sheets/{sheet}/new?project_code={Uri.EscapeDataString(work.Key)}&horizon=annual"
                : sheet == BookSheets.Prior.Id ? $"{root}/sheets/{sheet}/new?words={Uri.EscapeDataString(work.Key)}"
                : $"{root}/sheets/{sheet}/row?key={Uri.EscapeDataString(work.Key)}{field}";
        }

        var place = found.Finding.Suspect?.Place ?? (found.Finding.Places.Count > 0 ? found.Finding.Places[0] : null);
        return place switch
        {
            { Statement: { } statement, Row: { } row, Column: { } column } => $"{root}/figures?statement={statement + 1}&row={row + 1}&column={column + 1}",
            { Statement: { } statement } => $"{root}/statements?statement={statement + 1}",
            _ => root + "/document",
        };
    }

    private static async Task<IResult> ExplanationAsync(long bookId, string? finding, BookRowStore rows, WorkflowService workflow)
    {
        var opened = (await rows.OpenAsync(bookId))!;
        var inspection = await workflow.InspectAsync(opened);
        return inspection.Findings.FirstOrDefault(found => found.Fingerprint == finding) is { Finding.Severity: Severity.Warning } warning
            ? Page.Of<ExplainPage>(new { opened.Book, Found = warning, Reason = inspection.Decisions.FirstOrDefault(decision => decision.Fingerprint == finding)?.Reason })
            : Page.GoTo($"/books/{bookId}/findings");
    }

    private static async Task<IResult> ExplainAsync(long bookId, PostedForm form, RequestContext request, BookRowStore rows, WorkflowService workflow, DecisionStore decisions)
    {
        var opened = (await rows.OpenAsync(bookId))!;
        if ((await workflow.InspectAsync(opened)).Findings.FirstOrDefault(found => found.Fingerprint == form["finding"]) is not { Finding.Severity: Severity.Warning } warning)
        {
            return Page.GoTo($"/books/{bookId}/findings");
        }

        var errors = await FormErrors.OfAsync(() => Sheets.SheetDesk.IsOpen(opened.Book)
            ? decisions.DecideAsync(request.Actor, DecisionSubject.Book(bookId), warning.Fingerprint, warning.Finding.Rule, form["kind"] == nameof(DecisionKind.FalseAlarm) ? DecisionKind.FalseAlarm : DecisionKind.Explained, form["reason"])
            : throw new RefusedException(new Message("这本预算已经提交或公开，现在不能补充说明。", "This book has been submitted or published; nothing can be explained now.")));
        return errors.Items.Count == 0 ? Page.GoTo($"/books/{bookId}/findings") : Page.Again<ExplainPage>(new { opened.Book, Found = warning, Reason = form["reason"], Errors = errors });
    }
}

/// <summary>Something to mend or explain.</summary>
/// <param name="Found">The finding.</param>
/// <param name="Path">Where it is mended.</param>
/// <param name="Decision">What was decided about it, or null.</param>
public sealed record FindingTask(BookFinding Found, string Path, Mingsuan.Storage.Books.Decision? Decision);
