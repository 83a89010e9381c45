using Microsoft.AspNetCore.Http;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Workflow;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Books;

/// <summary>Brings together what the page of a book shows.</summary>
public sealed class BookOverview(
    RequestContext request,
    Database database,
    BookStore books,
    BookRowStore rows,
    BookVersionStore versions,
    PublicationStore publications,
    CommentStore comments,
    WorkflowService workflow,
    CompilingDesk desk)
{
    internal async Task<IResult> ShowAsync(long bookId, FormErrors errors, string? comment = null)
    {
        var content = (await rows.LoadAsync(bookId))!;
        var place = (await books.PlaceAsync(bookId))!;
        var view = new BookView(
            content.Book,
            desk.LayoutName(content.Book.LayoutId),
            WorkflowTable.Open(request.Actor, content.Book, place),
            request.Actor.May(Right.CommentOnBook, place),
            PublicationClock.Of(content.Book, database.Today),
            content.Rows.Count(row => row.Kind == BookRowKind.Line),
            content.Rows.Where(row => row.Kind == BookRowKind.Line).Sum(row => row.AmountFen ?? 0),
            content.Rows.Count(row => row.Kind == BookRowKind.Project),
            UnitsOf(content.Rows),
            await workflow.InspectAsync(content),
            await workflow.HistoryAsync(bookId),
            await comments.ListAsync(bookId),
            await versions.ListAsync(bookId),
            await publications.ListAsync(bookId));
        return Page.Of<BookPage>(new { View = view, Comment = comment, Errors = errors }, errors.Items.Count == 0 ? 200 : 422);
    }

    private static List<UnitSum> UnitsOf(IReadOnlyList<BookRow> rows)
    {
        var lines = rows.Where(row => row.Kind == BookRowKind.Line).ToLookup(row => row.UnitCode, StringComparer.Ordinal);
        return [.. rows.Where(row => row.Kind == BookRowKind.Unit).OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => new UnitSum(row.Key, BookRowCodec.Cells(row).GetValueOrDefault("name", row.Key), lines[row.Key].Count(), lines[row.Key].Sum(line => line.AmountFen ?? 0)))];
    }
}

/// <summary>What the page of a book shows.</summary>
/// <param name="Book">The book.</param>
/// <param name="LayoutName">The name of its layout.</param>
/// <param name="Steps">What the reader may do with it now.</param>
/// <param name="MayComment">Whether the reader may comment.</param>
/// <param name="Clock">Its clock, or null.</param>
/// <param name="Lines">The number of lines of the ledger.</param>
/// <param name="Fen">Their sum, in fen.</param>
/// <param name="Projects">The number of projects.</param>
/// <param name="Units">Its units with their money.</param>
/// <param name="Inspection">What the checks say.</param>
/// <param name="History">The steps taken.</param>
/// <param name="Comments">The comments.</param>
/// <param name="Versions">The frozen versions.</param>
/// <param name="Files">The published files.</param>
public sealed record BookView(
    Book Book,
    Message LayoutName,
    IReadOnlyList<WorkflowRule> Steps,
    bool MayComment,
    PublicationClock? Clock,
    int Lines,
    long Fen,
    int Projects,
    IReadOnlyList<UnitSum> Units,
    Storage.Workflow.Inspection Inspection,
    IReadOnlyList<Transition> History,
    IReadOnlyList<Comment> Comments,
    IReadOnlyList<BookVersion> Versions,
    IReadOnlyList<PublicationFile> Files);

/// <summary>A unit of a book.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Fen">Their sum, in fen.</param>
public sealed record UnitSum(string Code, string Name, int Lines, long Fen);
