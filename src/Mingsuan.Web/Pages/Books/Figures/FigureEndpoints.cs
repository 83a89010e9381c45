using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;


namespace Mingsuan.Web.Pages.Books.Figures;

/// <summary>The disclosure as it stands now, and the lines behind every number of it.</summary>
internal static class FigureEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/books/{bookId:long}/statements", (long bookId, int? statement, FigureDesk desk) => desk.StatementAsync(bookId, statement ?? 1)).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapGet("/books/{bookId:long}/document", (long bookId, FigureDesk desk) => desk.DocumentAsync(bookId)).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapGet("/books/{bookId:long}/charts", (long bookId, FigureDesk desk) => desk.ChartsAsync(bookId)).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapGet("/books/{bookId:long}/figures", (long bookId, int? statement, int? row, int? column, string? q, string? printed, FigureDesk desk) =>
            q is { Length: > 0 } ? desk.AnswerAsync(bookId, q, printed) : desk.FigureAsync(bookId, statement ?? 1, row ?? 1, column ?? 1)).Allow(Right.ViewBook, AccessPlace.Book);
        app.MapGet("/target-advice", (string? value, string? name, string? kind) => Page.Of<TargetAdvice>(new { Value = value, Name = name, Kind = kind })).Allow(Right.UseOwnAccount);
    }
}
