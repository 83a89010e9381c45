using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Layouts;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Hosting;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Books.Exchange;

/// <summary>A book from a file and into a file.</summary>
internal static class ExchangeEndpoints
{
    private const int LargestFile = 20 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/books/{bookId:long}/import", async (long bookId, BookStore books, RequestContext request) => Page.Of<ImportPage>(new
        {
            Book = (await books.FindAsync(bookId))!,
            MayImport = request.Actor.May(Right.EditBook, await books.PlaceAsync(bookId)),
        })).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapPost("/books/{bookId:long}/import", ImportAsync).Allow(Right.EditBook, AccessPlace.Book).RequireRateLimiting(RateLimits.Upload).WithMetadata(new RequestSizeLimitAttribute(LargestFile));
        app.MapGet("/books/{bookId:long}/export", ExportAsync).Allow(Right.ViewBook, AccessPlace.Book);
    }

    private static async Task<IResult> ImportAsync(long bookId, HttpContext context, RequestContext request, BookRowStore rows, BookImport import)
    {
        var content = (await rows.LoadAsync(bookId))!;
        var file = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync()).Files.GetFile("file") : null;
        if (file is null || file.Length == 0)
        {
            return Refused(content.Book, [], new FormErrors([new FormError("file", new Message("请选择要导入的文件。", "Choose the file to import."))]));
        }

        using var buffer = new MemoryStream();
        await file.CopyToAsync(buffer);
        var findings = new BookFindings();
        var read = await import.ReadAsync(content, Path.GetFileName(file.FileName), buffer.ToArray(), findings);
        if (read is null)
        {
            var faults = findings.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
            return Refused(content.Book, faults, new FormErrors([new FormError("file", new Message(
                $"文件中有 {faults.Count} 处错误，没有导入任何内容，原有内容没有改变。请按下表改正后重新导入。", $"The file has {faults.Count} faults. Nothing was imported and nothing changed. Mend them and import it again."))]));
        }

        var errors = await FormErrors.OfAsync(() => rows.ReplaceAsync(request.Actor, bookId, read, content.Book.ContentVersion, Path.GetFileName(file.FileName)));
        return errors.Items.Count == 0 ? Page.GoTo($"/books/{bookId}/findings") : Refused(content.Book, [], errors);
    }

    private static IResult Refused(Book book, IReadOnlyList<Finding> faults, FormErrors errors) => Page.Again<ImportPage>(new { Book = book, MayImport = true, Faults = faults, Errors = errors });

    /// <summary>Last year's figures that the text compares with: the book's own, and those of what was published here, which the command line has not.</summary>
    private static List<PriorFigure> Prior(BudgetBook book, CompiledWork work) =>
    [
        .. book.Prior,
        .. work.Layout is not { } layout ? [] : LayoutDemands.Prior(layout).Where(asked => book.Prior.All(figure => figure.Words != asked.Words))
            .Select(asked => (asked.Words, Yuan: work.Prior.Yuan(asked.Coordinates))).Where(known => known.Yuan is not null).Select(known => new PriorFigure(known.Words, known.Yuan!.Value)),
    ];

    private static async Task<IResult> ExportAsync(long bookId, BookRowStore rows, BookWorkshop workshop, DecisionStore decisions)
    {
        var content = (await rows.LoadAsync(bookId))!;
        var work = await workshop.CompileAsync(OpenedBook.Of(content));
        using var stream = new MemoryStream();
        if (work.Book is { } book)
        {
            // What was explained here is explained there too: the command line knows explanations by rule.
            var explanations = new SortedDictionary<string, string>(book.Explanations.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
            foreach (var decision in await decisions.OfBookAsync(bookId))
            {
                explanations.TryAdd(decision.Rule, decision.Reason);
            }

            WorkbookBook.Write(book with { LayoutId = content.Book.LayoutId, Explanations = explanations, Prior = Prior(book, work) }, workshop.Desk.Catalogue, stream, work.Layout);
        }
        else if (work.Layout is { } layout)
        {
            WorkbookBook.WriteEmpty(layout, workshop.Desk.Catalogue, stream);
        }

        return Results.File(stream.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{content.Book.DepartmentName}{content.Book.FiscalYear}年预算书.xlsx");
    }
}
