using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Workflow;
using Mingsuan.Web.Access;

namespace Mingsuan.Web.Api;

/// <summary>Books that the account may see, and what is published.</summary>
internal static class BookCalls
{
    public static async Task<IResult> ListAsync(RequestContext request, BookStore books) =>
        Results.Json((await books.ListAsync(request.Actor)).Select(ApiBook.Of).ToList());

    public static async Task<IResult> ShowAsync(long bookId, BookRowStore rows) =>
        await rows.LoadAsync(bookId) is { } content
            ? Results.Json(new ApiBookContent(ApiBook.Of(content.Book), [.. content.Rows.Select(ApiRow.Of)]))
            : Results.NotFound();

    public static async Task<IResult> FindingsAsync(long bookId, BookRowStore rows, WorkflowService workflow, RequestContext request)
    {
        if (await rows.OpenAsync(bookId) is not { } opened)
        {
            return Results.NotFound();
        }

        var inspection = await workflow.InspectAsync(opened);
        var decisions = inspection.Decisions.ToDictionary(decision => decision.Fingerprint, StringComparer.Ordinal);
        return Results.Json(inspection.Findings.Select(item => new ApiFinding(
            item.Fingerprint,
            item.Finding.Rule,
            item.Finding.Severity.ToString().ToLowerInvariant(),
            request.Text(item.Finding.Message),
            item.Finding.Source,
            decisions.TryGetValue(item.Fingerprint, out var decision) ? new ApiDecision(decision.Kind.ToString(), decision.Reason, decision.Actor, decision.At) : null)).ToList());
    }

    public static async Task<IResult> PublicationsAsync(PublicationStore publications)
    {
        var list = new List<ApiPublication>();
        foreach (var book in (await publications.PublishedAsync()).GroupBy(item => item.BookId))
        {
            var files = (await publications.ListAsync(book.Key)).ToLookup(file => file.Version);
            list.AddRange(book.Select(item => new ApiPublication(
                item.BookId, item.Version, item.DepartmentName, item.FiscalYear, item.Reason, item.PublishedAt, item.Sha256,
                [.. files[item.Version].Select(file => new ApiFile(file.Name, file.MediaType, file.Sha256, $"/publications/{file.Id}/{Uri.EscapeDataString(file.Name)}"))])));
        }

        return Results.Json(list);
    }
}

/// <summary>A book.</summary>
public sealed record ApiBook(long Id, string Department, int FiscalYear, string Layout, string State, int Version, string? ApprovedOn, string? PublishedOn)
{
    internal static ApiBook Of(Book book) => new(book.Id, book.DepartmentName, book.FiscalYear, book.LayoutId, book.State.ToString(), book.Version, book.ApprovedOn, book.PublishedOn);
}

/// <summary>A book with its rows.</summary>
public sealed record ApiBookContent(ApiBook Book, IReadOnlyList<ApiRow> Rows);

/// <summary>A row; the amount is in yuan, as text, so that no digit is lost.</summary>
public sealed record ApiRow(string Kind, string Key, long Position, string? Unit, string? Amount, JsonElement Content)
{
    internal static ApiRow Of(BookRow row) => new(
        row.Kind.ToString(), row.Key, row.Position, row.UnitCode, row.AmountFen is long fen ? (fen / 100m).ToString("F2", CultureInfo.InvariantCulture) : null, Parsed(row.Content));

    private static JsonElement Parsed(string content)
    {
        using var json = JsonDocument.Parse(content);
        return json.RootElement.Clone();
    }
}

/// <summary>A finding of a book, with what was decided about it.</summary>
public sealed record ApiFinding(string Fingerprint, string Rule, string Severity, string Message, string Source, ApiDecision? Decision);

/// <summary>A decision.</summary>
public sealed record ApiDecision(string Kind, string Reason, string By, string At);

/// <summary>A published version.</summary>
public sealed record ApiPublication(long BookId, int Version, string Department, int FiscalYear, string? Reason, string PublishedAt, string Sha256, IReadOnlyList<ApiFile> Files);

/// <summary>A published file.</summary>
public sealed record ApiFile(string Name, string MediaType, string Sha256, string Url);
