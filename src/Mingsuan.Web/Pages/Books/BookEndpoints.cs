using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Findings;
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
        app.MapGet("/books/new", (string? departmentId, RequestContext request, DepartmentStore departments, OfferedLayouts layouts) => NewAsync(request, departments, layouts, FormErrors.None, null, departmentId)).Allow(Right.CreateBook);
        app.MapPost("/books/new", CreateAsync).Allow(Right.CreateBook);
        app.MapGet("/books/{bookId:long}", (long bookId, BookOverview overview) => overview.ShowAsync(bookId, FormErrors.None)).Allow(Right.ViewBook, AccessPlace.Book);
    }

    private static async Task<IResult> ListAsync(RequestContext request, BookStore books, DepartmentStore departments, Database database)
    {
        var branches = DepartmentBranch.Of(request.Actor, await departments.DepartmentsAsync(), await departments.UnitsAsync(), await books.ListAsync(request.Actor));
        return Page.Of<BooksPage>(new { Branches = branches, database.Today });
    }

    private static async Task<IResult> NewAsync(RequestContext request, DepartmentStore departments, OfferedLayouts layouts, FormErrors errors, PostedForm? form, string? departmentId = null)
    {
        var units = (await departments.UnitsAsync()).Where(unit => !unit.Closed).ToLookup(unit => unit.DepartmentId, unit => unit.Id);
        var mine = (await departments.DepartmentsAsync())
            .Where(department => request.Actor.May(Right.CreateBook, new BudgetPlace(department.Id, department.Path, [.. units[department.Id]])))
            .ToList();
        return Page.Of<NewBookPage>(
            new { Departments = mine, Layouts = await layouts.ListAsync(), DepartmentId = form?["departmentId"] ?? departmentId, FiscalYear = form?["fiscalYear"], LayoutId = form?["layoutId"], Errors = errors }, errors.Items.Count == 0 ? 200 : 422);
    }

    private static async Task<IResult> CreateAsync(PostedForm form, RequestContext request, BookStore books, DepartmentStore departments, OfferedLayouts layouts)
    {
        long id = 0;
        var errors = await FormErrors.OfAsync(async () =>
        {
            if ((await layouts.ListAsync()).All(layout => layout.Id != form["layoutId"]))
            {
                throw new RefusedException(new Message("请选择公开格式。", "Choose a layout."), "layoutId");
            }

            id = await books.CreateAsync(request.Actor, form.Number("departmentId") ?? 0, (int)Math.Min(form.Number("fiscalYear") ?? 0, 9999), form["layoutId"]);
        });
        return errors.Items.Count == 0 ? Page.GoTo($"/books/{id}") : await NewAsync(request, departments, layouts, errors, form);
    }
}
