using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;

namespace Mingsuan.Web.Pages.Books.Figures;

/// <summary>The disclosure as it stands now, and the lines behind every number of it.</summary>
internal static class FigureEndpoints
{
    /// <summary>How an address says the question that restricts nothing.</summary>
    public const string Everything = "*";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/books/{bookId:long}/statements", (long bookId, int? statement, FigureDesk desk) => desk.StatementAsync(bookId, statement ?? 1)).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapGet("/books/{bookId:long}/document", (long bookId, FigureDesk desk) => desk.DocumentAsync(bookId)).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapGet("/books/{bookId:long}/charts", (long bookId, FigureDesk desk) => desk.ChartsAsync(bookId)).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapGet("/books/{bookId:long}/figures", (long bookId, int? statement, int? row, int? column, string? q, string? printed, string? whole, [FromQuery(Name = "as")] string? measure, [FromQuery(Name = "of")] string? counted, FigureDesk desk) =>
            q is { Length: > 0 } ? desk.AnswerAsync(bookId, new AskedFigure(q, printed ?? string.Empty, measure ?? "amount", whole, counted)) : desk.FigureAsync(bookId, statement ?? 1, row ?? 1, column ?? 1)).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapGet("/target-advice", (string? value, string? name, string? kind) => Page.Of<TargetAdvice>(new { Value = value, Name = name, Kind = kind })).Allow(Right.UseOwnAccount);
    }
}
