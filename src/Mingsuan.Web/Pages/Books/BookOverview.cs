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
        var opened = (await rows.OpenAsync(bookId))!;
        var place = (await books.PlaceAsync(bookId))!;
        var view = new BookView(
            opened.Book,
            desk.LayoutName(opened.Book.LayoutId),
            WorkflowTable.Open(request.Actor, opened.Book, place),
            request.Actor.May(Right.CommentOnBook, place),
            PublicationClock.Of(opened.Book, database.Today),
            opened.Totals,
            [.. (await rows.UnitsAsync(bookId)).Select(unit => new UnitSum(unit.Code, BookRowCodec.Cells(unit.Content).GetValueOrDefault("name", unit.Code), unit.Lines, unit.Fen))],
            await workflow.InspectAsync(opened),
            await workflow.HistoryAsync(bookId),
            await comments.ListAsync(bookId),
            await versions.ListAsync(bookId),
            await publications.ListAsync(bookId));
        return Page.Of<BookPage>(new { View = view, Comment = comment, Errors = errors }, errors.Items.Count == 0 ? 200 : 422);
    }
}

/// <summary>What the page of a book shows.</summary>
/// <param name="Book">The book.</param>
/// <param name="LayoutName">The name of its layout.</param>
/// <param name="Steps">What the reader may do with it now.</param>
/// <param name="MayComment">Whether the reader may comment.</param>
/// <param name="Clock">Its clock, or null.</param>
/// <param name="Totals">How much is in it.</param>
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
    BookTotals Totals,
    IReadOnlyList<UnitSum> Units,
    Storage.Workflow.Inspection Inspection,
    IReadOnlyList<Transition> History,
    IReadOnlyList<Comment> Comments,
    IReadOnlyList<BookVersionHead> Versions,
    IReadOnlyList<PublicationFile> Files);

/// <summary>A unit of a book.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Fen">Their sum, in fen.</param>
public sealed record UnitSum(string Code, string Name, long Lines, long Fen);
