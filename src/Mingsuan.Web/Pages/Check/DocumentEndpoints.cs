using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Checking;
using Mingsuan.Web.Components;

namespace Mingsuan.Web.Pages.Check;

/// <summary>A checked document: findings beside the document, one finding, one figure, and what is decided.</summary>
internal static class DocumentEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/check/{key}/{id:long}", ShowAsync).Allow(Right.CheckDocument);
        app.MapGet("/check/{key}/{id:long}/findings/{number:int}", (string key, long id, int number, bool? saved, CheckedDocuments documents, RequestContext request) =>
            FindingAsync(key, id, number, documents, request, FormErrors.None, saved == true)).Allow(Right.CheckDocument);
        app.MapPost("/check/{key}/{id:long}/findings/{number:int}", DecideAsync).Allow(Right.DecideOnDocument);
        app.MapGet("/check/{key}/{id:long}/figures/{index:int}", FigureAsync).Allow(Right.CheckDocument);
        app.MapGet("/check/{key}/{id:long}/pages/{page:int}", PageAsync).Allow(Right.CheckDocument);
    }

    private static async Task<IResult> ShowAsync(string key, long id, string? part, CheckedDocuments documents)
    {
        if (await documents.FindAsync(key, id) is not { } document)
        {
            return Results.NotFound();
        }

        if (document.Result is null)
        {
            return Page.GoTo("/check/" + key);
        }

        if (await documents.ViewAsync(key, id) is not { } view)
        {
            var result = await documents.ResultAsync(document);
            return Page.Of<UnreadablePage>(new { Key = key, Document = document, result?.Checked.Problem });
        }

        return Page.Of<DocumentPage>(new { View = view, Part = DocumentPart.Read(part) });
    }

    private static async Task<IResult> FindingAsync(string key, long id, int number, CheckedDocuments documents, RequestContext request, FormErrors errors, bool isSaved, PostedForm? form = null) =>
        await documents.ViewAsync(key, id) is { } view && view.Findings.FirstOrDefault(finding => finding.Number == number) is { } found
            ? Page.Of<FindingPage>(
                new { View = view, Found = found, MayDecide = request.Actor.May(Right.DecideOnDocument), IsSaved = isSaved, Errors = errors, Outcome = form?["outcome"], Reason = form?["reason"] },
                errors.Items.Count == 0 ? 200 : 422)
            : Results.NotFound();

    private static async Task<IResult> DecideAsync(string key, long id, int number, PostedForm form, CheckedDocuments documents, DecisionStore decisions, RequestContext request)
    {
        // By the fingerprint of the form: numbers may have changed since it was opened.
        if (await documents.ViewAsync(key, id) is not { } view || view.Stored.AccountId is null
            || view.Findings.FirstOrDefault(finding => finding.Finding.Fingerprint == form["fingerprint"]) is not { } found)
        {
            return Results.NotFound();
        }

        var errors = await FormErrors.OfAsync(() => Enum.TryParse<DecisionOutcome>(form["outcome"], out var outcome) && DecisionView.Outcomes.Contains(outcome)
            ? decisions.DecideAsync(request.Actor, DecisionSubject.Document(id), found.Finding.Fingerprint!, found.Finding.Rule, DecisionView.KindOf(outcome), form["reason"])
            : throw new RefusedException(new Message("请选择处理结果。", "Choose a decision."), "outcome"));
        return errors.Items.Count > 0
            ? await FindingAsync(key, id, number, documents, request, errors, isSaved: false, form)
            : Page.GoTo(await AddressAsync(documents, key, id, found.Finding.Fingerprint!));
    }

    /// <summary>A finding that is settled stands in another place of the list: its number changes.</summary>
    private static async Task<string> AddressAsync(CheckedDocuments documents, string key, long id, string fingerprint)
    {
        var view = (await documents.ViewAsync(key, id))!;
        return $"{view.Base}/findings/{view.Findings.First(finding => finding.Finding.Fingerprint == fingerprint).Number}?saved=true";
    }

    private static async Task<IResult> FigureAsync(string key, long id, int index, CheckedDocuments documents) =>
        await documents.ViewAsync(key, id) is { } view && index >= 0 && index < view.Disclosure.Figures.Count
            ? Page.Of<FigurePage>(new { View = view, Figure = view.Disclosure.Figures[index] })
            : Results.NotFound();

    private static async Task<IResult> PageAsync(string key, long id, int page, CheckedDocuments documents, DocumentStore store, PagePicture pictures) =>
        await documents.ViewAsync(key, id) is { HasPages: true } view && page is > 0 and <= 100_000
            && await pictures.DrawAsync(view.Disclosure.Source.Sha256, () => store.ContentAsync(view.Stored), page) is { } picture
            ? Results.Bytes(picture, "image/png")
            : Results.NotFound();
}
