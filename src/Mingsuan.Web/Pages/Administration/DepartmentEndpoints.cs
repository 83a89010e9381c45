using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;

namespace Mingsuan.Web.Pages.Administration;

/// <summary>The tree of departments and their units.</summary>
internal static class DepartmentEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/admin/departments", ListAsync).Allow(Right.ManageDepartments);
        app.MapGet("/admin/departments/new", (DepartmentStore store) => NewAsync(store, FormErrors.None, null)).Allow(Right.ManageDepartments);
        app.MapPost("/admin/departments/new", AddAsync).Allow(Right.ManageDepartments);
        app.MapGet("/admin/departments/{id:long}", (long id, DepartmentStore store) => ShowAsync(id, store, FormErrors.None)).Allow(Right.ManageDepartments);
        app.MapPost("/admin/departments/{id:long}", RenameAsync).Allow(Right.ManageDepartments);
        app.MapPost("/admin/departments/{id:long}/units", AddUnitAsync).Allow(Right.ManageDepartments);
        app.MapGet("/admin/units/{id:long}", (long id, DepartmentStore store) => ShowUnitAsync(id, store, FormErrors.None)).Allow(Right.ManageDepartments);
        app.MapPost("/admin/units/{id:long}", UpdateUnitAsync).Allow(Right.ManageDepartments);
    }

    private static async Task<IResult> ListAsync(DepartmentStore store) =>
        Page.Of<DepartmentsPage>(new { Departments = await store.DepartmentsAsync(), Units = await store.UnitsAsync() });

    private static async Task<IResult> NewAsync(DepartmentStore store, FormErrors errors, PostedForm? form) => Page.Of<NewDepartmentPage>(
        new { Departments = await store.DepartmentsAsync(), Code = form?["code"], Name = form?["name"], RegionCode = form?["regionCode"], ParentId = form?["department"], Errors = errors },
        errors.Items.Count == 0 ? 200 : 422);

    private static async Task<IResult> AddAsync(PostedForm form, RequestContext request, DepartmentStore store)
    {
        long id = 0;
        var errors = await FormErrors.OfAsync(async () => id = await store.AddAsync(
            request.Actor, new Department { Code = form["code"], Name = form["name"], RegionCode = form["regionCode"], ParentId = form.Number("department") }));
        return errors.Items.Count == 0 ? Page.GoTo($"/admin/departments/{id}") : await NewAsync(store, errors, form);
    }

    private static async Task<IResult> ShowAsync(long id, DepartmentStore store, FormErrors errors) => await store.FindAsync(id) is { } department
        ? Page.Of<DepartmentPage>(
            new { Department = department, Units = (await store.UnitsAsync()).Where(unit => unit.DepartmentId == id).ToList(), Errors = errors }, errors.Items.Count == 0 ? 200 : 422)
        : Results.NotFound();

    private static async Task<IResult> RenameAsync(long id, PostedForm form, RequestContext request, DepartmentStore store)
    {
        if (await store.FindAsync(id) is not { } department)
        {
            return Results.NotFound();
        }

        var errors = await FormErrors.OfAsync(() => store.RenameAsync(
            request.Actor, department with { Code = form["code"], Name = form["name"], RegionCode = form["regionCode"], RowVersion = form.Number("rowVersion") ?? 0 }));
        return errors.Items.Count == 0 ? Page.GoTo("/admin/departments") : await ShowAsync(id, store, errors);
    }

    private static async Task<IResult> AddUnitAsync(long id, PostedForm form, RequestContext request, DepartmentStore store)
    {
        var errors = await FormErrors.OfAsync(() => store.AddUnitAsync(request.Actor, new BudgetaryUnit { DepartmentId = id, Code = form["unitCode"], Name = form["unitName"] }));
        return errors.Items.Count == 0
            ? Page.GoTo($"/admin/departments/{id}")
            : await ShowAsync(id, store, new FormErrors([.. errors.Items.Select(error => error with { Field = error.Field switch { "code" => "unitCode", "name" => "unitName", _ => null } })]));
    }

    private static async Task<IResult> ShowUnitAsync(long id, DepartmentStore store, FormErrors errors) => await store.FindUnitAsync(id) is { } unit
        ? Page.Of<UnitPage>(new { Unit = unit, Errors = errors }, errors.Items.Count == 0 ? 200 : 422)
        : Results.NotFound();

    private static async Task<IResult> UpdateUnitAsync(long id, PostedForm form, RequestContext request, DepartmentStore store)
    {
        if (await store.FindUnitAsync(id) is not { } unit)
        {
            return Results.NotFound();
        }

        var errors = await FormErrors.OfAsync(() => store.UpdateUnitAsync(
            request.Actor, unit with { Code = form["code"], Name = form["name"], Closed = form["closed"] == "true", RowVersion = form.Number("rowVersion") ?? 0 }));
        return errors.Items.Count == 0 ? Page.GoTo($"/admin/departments/{unit.DepartmentId}") : await ShowUnitAsync(id, store, errors);
    }
}
