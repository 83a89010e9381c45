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
        if (work is not { Compiled: not null, Book: not null, Ledger: { } ledger, Layout: { } layout })
        {
            return NotYet(book, work);
        }

        return Page.Of<ChartsPage>(new { Book = book, Charts = BookCharts.Of(ledger, work.Prior, NamesOf(book, work), layout.SentenceUnit, layout.Decimals, request.Language) });
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
        return await ShowAsync(book, work, new FigureQuestion(block.Title, $"{figure.RowLabel}　{figure.ColumnLabel}", question, figure.Place.Text, block.Unit, block.Decimals, $"/books/{bookId}/statements?statement={statement}"), []);
    }

    internal async Task<IResult> AnswerAsync(long bookId, AskedFigure asked)
    {
        var (book, work) = await CompileAsync(bookId);
        if (work is not { Layout: { } layout, Compiled: not null })
        {
            return NotYet(book, work);
        }

        if (Parse(asked.Question) is not { } question)
        {
            return Results.NotFound();
        }

        var words = new QuestionWords(request, NamesOf(book, work));
        return await ShowAsync(
            book,
            work,
            new FigureQuestion(request.Text("figure.sentence"), words.Of(question), question, asked.Printed, layout.SentenceUnit, layout.Decimals, $"/books/{bookId}/document"),
            asked.Measure == "amount" ? [] : [.. new FigureSteps(request, work, layout, words, bookId).Of(asked, question, Parse(asked.Whole))]);
    }

    private static Coordinates? Parse(string? text) => text == FigureEndpoints.Everything ? Coordinates.Everything : text is { Length: > 0 } ? CoordinateText.Parse(text) : null;

    private static IResult NotYet(Book book, CompiledWork work) => Page.Of<NotCompiledPage>(new { Book = book, Faults = work.Faults });

    private Names NamesOf(Book book, CompiledWork work) => new(workshop.Desk.Catalogue, book.FiscalYear, work.Book!.Ledger.Units, work.Book.Ledger.Projects);

    private async Task<IResult> ShowAsync(Book book, CompiledWork work, FigureQuestion question, IReadOnlyList<FigureStep> steps)
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
                NamesOf(book, work),
                request.Actor.May(Right.CommentOnBook, place),
                [.. (await comments.ListAsync(book.Id)).Where(comment => comment.Target == target)],
                target,
                steps),
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
/// <param name="Label">Row and column, or the question in words.</param>
/// <param name="Coordinates">The question.</param>
/// <param name="Printed">As it is printed; empty for a blank cell.</param>
/// <param name="Unit">In this unit.</param>
/// <param name="Decimals">With these decimals.</param>
/// <param name="Back">The page where it stands.</param>
public sealed record FigureQuestion(string Where, string Label, Coordinates Coordinates, string Printed, MoneyUnit Unit, int Decimals, string Back);

/// <summary>A number of the text or of a chart, as its link asks for it.</summary>
/// <param name="Question">The question as coordinates.</param>
/// <param name="Printed">As it is printed; may be empty.</param>
/// <param name="Measure">What is stated, as <see cref="Mingsuan.Publishing.Narratives.NarrativeFigure.Measure"/> has it.</param>
/// <param name="Whole">What a share is a share of, or null.</param>
/// <param name="Counted">The dimension whose members are counted, or null.</param>
public sealed record AskedFigure(string Question, string Printed, string Measure, string? Whole, string? Counted);
