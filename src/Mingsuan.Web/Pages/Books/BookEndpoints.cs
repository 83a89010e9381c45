using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Pages.Books;

/// <summary>The list of books, a new one, and where one stands.</summary>
internal static class BookEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/books", ListAsync).Allow(Right.ViewBook);
        app.MapGet("/books/new", (RequestContext request, DepartmentStore departments, CompilingDesk desk) => NewAsync(request, departments, desk, FormErrors.None, null)).Allow(Right.CreateBook);
        app.MapPost("/books/new", CreateAsync).Allow(Right.CreateBook);
        app.MapGet("/books/{bookId:long}", (long bookId, BookOverview overview) => overview.ShowAsync(bookId, FormErrors.None)).Allow(Right.ViewBook, AccessPlace.Book);
    }

    private static async Task<IResult> ListAsync(RequestContext request, BookStore books, Database database)
    {
        var list = await books.ListAsync(request.Actor);
        return Page.Of<BooksPage>(new { Books = list, database.Today });
    }

    private static async Task<IResult> NewAsync(RequestContext request, DepartmentStore departments, CompilingDesk desk, FormErrors errors, PostedForm? form)
    {
        var units = (await departments.UnitsAsync()).Where(unit => !unit.Closed).ToLookup(unit => unit.DepartmentId, unit => unit.Id);
        var mine = (await departments.DepartmentsAsync())
            .Where(department => request.Actor.May(Right.CreateBook, new BudgetPlace(department.Id, department.Path, [.. units[department.Id]])))
            .ToList();
        return Page.Of<NewBookPage>(
            new { Departments = mine, Layouts = desk.LayoutIds.Select(id => (id, desk.LayoutName(id))).ToList(), DepartmentId = form?["departmentId"], FiscalYear = form?["fiscalYear"], LayoutId = form?["layoutId"], Errors = errors }, errors.Items.Count == 0 ? 200 : 422);
    }

    private static async Task<IResult> CreateAsync(PostedForm form, RequestContext request, BookStore books, DepartmentStore departments, CompilingDesk desk)
    {
        long id = 0;
        string layout = desk.LayoutIds.Contains(form["layoutId"]) ? form["layoutId"] : desk.LayoutIds[0];
        var errors = await FormErrors.OfAsync(async () =>
            id = await books.CreateAsync(request.Actor, form.Number("departmentId") ?? 0, (int)Math.Min(form.Number("fiscalYear") ?? 0, 9999), layout));
        return errors.Items.Count == 0 ? Page.GoTo($"/books/{id}") : await NewAsync(request, departments, desk, errors, form);
    }
}
