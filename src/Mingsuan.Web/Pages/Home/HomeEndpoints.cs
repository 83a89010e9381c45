using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Workflow;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Pages.Home;

/// <summary>The home page: what is to be done by whoever asks.</summary>
internal static class HomeEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", ShowAsync).Allow(Right.UsePublicPages);
        app.MapGet("/health", HealthAsync).Allow(Right.UsePublicPages);
    }

    private static async Task<IResult> ShowAsync(RequestContext request, BookStore books, DepartmentStore departments, Database database, SetupCode setup, PublicationStore publications)
    {
        if (await setup.IsNeededAsync())
        {
            return Page.GoTo("/setup");
        }

        if (request.Actor.AccountId is null)
        {
            return Page.Of<WelcomePage>(new { Published = await publications.PublishedAsync() });
        }

        var seen = await books.ListAsync(request.Actor);
        var units = (await departments.UnitsAsync()).Where(unit => !unit.Closed).ToLookup(unit => unit.DepartmentId, unit => unit.Id);
        var work = seen
            .Select(book => new HomeWork(
                book,
                WorkflowTable.Open(request.Actor, book, new BudgetPlace(book.DepartmentId, book.DepartmentPath, [.. units[book.DepartmentId]])),
                PublicationClock.Of(book, database.Today)))
            .ToList();
        return Page.Of<HomePage>(new { Work = work });
    }

    private static async Task<IResult> HealthAsync(Database database)
    {
        await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM audit_head"));
        return Results.Text("ok");
    }
}

/// <summary>A book on the home page.</summary>
/// <param name="Book">The book.</param>
/// <param name="Steps">What the reader may do with it now.</param>
/// <param name="Clock">Its clock, or null.</param>
public sealed record HomeWork(Book Book, IReadOnlyList<WorkflowRule> Steps, PublicationClock? Clock);
