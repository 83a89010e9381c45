using Microsoft.AspNetCore.Http;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Money;
using Mingsuan.Publishing.Compiling;
using Mingsuan.Publishing.Model;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Books.Figures;

/// <summary>Answers what is asked about the figures of a book.</summary>
public sealed class FigureDesk(RequestContext request, BookRowStore rows, BookStore books, CommentStore comments, BookWorkshop workshop)
{
    internal async Task<IResult> StatementAsync(long bookId, int number)
    {
        var (book, work) = await CompileAsync(bookId);
        if (work.Compiled is not { Statements.Count: > 0 } compiled)
        {
            return NotYet(book, work);
        }

        int index = Math.Clamp(number, 1, compiled.Statements.Count) - 1;
        return Page.Of<StatementsPage>(new { Book = book, compiled.Statements, Index = index });
    }

    internal async Task<IResult> DocumentAsync(long bookId)
    {
        var (book, work) = await CompileAsync(bookId);
        return work.Compiled is { } compiled ? Page.Of<DocumentPage>(new { Book = book, Compiled = compiled, ProjectCodes = work.Book!.Ledger.Projects.Select(project => project.Code).ToHashSet(StringComparer.Ordinal) }) : NotYet(book, work);
    }

    internal async Task<IResult> ChartsAsync(long bookId)
    {
        var (book, work) = await CompileAsync(bookId);
        if (work is not { Compiled: not null, Book: { } read, Ledger: { } ledger, Layout: { } layout })
        {
            return NotYet(book, work);
        }

        var names = new Names(workshop.Desk.Catalogue, book.FiscalYear, read.Ledger.Units, read.Ledger.Projects);
        return Page.Of<ChartsPage>(new { Book = book, Charts = BookCharts.Of(ledger, work.Prior, names, layout.SentenceUnit, layout.Decimals, request.Language) });
    }

    internal async Task<IResult> FigureAsync(long bookId, int statement, int row, int column)
    {
        var (book, work) = await CompileAsync(bookId);
        if (work.Compiled?.Statements.ElementAtOrDefault(statement - 1) is not { } found
            || found.Figures.FirstOrDefault(figure => figure.Place.Row == row - 1 && figure.Place.Column == column - 1) is not { Coordinates: { } question } figure)
        {
            return work.Compiled is null ? NotYet(book, work) : Results.NotFound();
        }

        var block = found.Block;
        return await ShowAsync(book, work, new FigureQuestion(block.Title, $"{figure.RowLabel}　{figure.ColumnLabel}", question, figure.Place.Text, block.Unit, block.Decimals, $"/books/{bookId}/statements?statement={statement}"));
    }

    internal async Task<IResult> AnswerAsync(long bookId, string text, string? printed)
    {
        var (book, work) = await CompileAsync(bookId);
        if (work is not { Layout: { } layout, Compiled: not null })
        {
            return NotYet(book, work);
        }

        return CoordinateText.Parse(text) is { } question
            ? await ShowAsync(book, work, new FigureQuestion(request.Text("figure.sentence"), text, question, printed ?? string.Empty, layout.SentenceUnit, layout.Decimals, $"/books/{bookId}/document"))
            : Results.NotFound();
    }

    private static IResult NotYet(Book book, CompiledWork work) => Page.Of<NotCompiledPage>(new { Book = book, Faults = work.Faults });

    private async Task<IResult> ShowAsync(Book book, CompiledWork work, FigureQuestion question)
    {
        var lines = work.LinesOf(question.Coordinates);
        decimal sum = lines.Sum(line => line.Yuan);
        string target = "figure/" + question.Coordinates;
        var place = (await books.PlaceAsync(book.Id))!;
        return Page.Of<FigurePage>(new
        {
            View = new FigureView(
                book,
                question,
                lines,
                sum,
                PublishedAmount.Of(sum, question.Unit, question.Decimals).Printed,
                new Names(workshop.Desk.Catalogue, book.FiscalYear, work.Book!.Ledger.Units, work.Book.Ledger.Projects),
                request.Actor.May(Right.CommentOnBook, place),
                [.. (await comments.ListAsync(book.Id)).Where(comment => comment.Target == target)],
                target),
        });
    }

    private async Task<(Book Book, CompiledWork Work)> CompileAsync(long bookId)
    {
        var opened = (await rows.OpenAsync(bookId))!;
        return (opened.Book, await workshop.CompileAsync(opened));
    }
}

/// <summary>A number whose lines are asked for.</summary>
/// <param name="Where">The statement, or that it is a sentence.</param>
/// <param name="Label">Row and column, or the question as coordinates.</param>
/// <param name="Coordinates">The question.</param>
/// <param name="Printed">As it is printed; empty for a blank cell.</param>
/// <param name="Unit">In this unit.</param>
/// <param name="Decimals">With these decimals.</param>
/// <param name="Back">The page where it stands.</param>
public sealed record FigureQuestion(string Where, string Label, Coordinates Coordinates, string Printed, MoneyUnit Unit, int Decimals, string Back);
