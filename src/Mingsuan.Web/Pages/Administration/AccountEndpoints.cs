using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Departments;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;

namespace Mingsuan.Web.Pages.Administration;

/// <summary>Accounts and their roles.</summary>
internal static class AccountEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/admin/accounts", ListAsync).Allow(Right.ManageAccounts);
        app.MapGet("/admin/accounts/new", () => Page.Of<NewAccountPage>(new { })).Allow(Right.ManageAccounts);
        app.MapPost("/admin/accounts/new", AddAsync).Allow(Right.ManageAccounts);
        app.MapGet("/admin/accounts/{id:long}", (long id, AccountView view) => view.ShowAsync(id, FormErrors.None)).Allow(Right.ManageAccounts);
        app.MapPost("/admin/accounts/{id:long}", UpdateAsync).Allow(Right.ManageAccounts);
        app.MapPost("/admin/accounts/{id:long}/password", ResetAsync).Allow(Right.ManageAccounts);
        app.MapPost("/admin/accounts/{id:long}/unlock", (long id, RequestContext request, AccountStore accounts, AccountView view) =>
            view.AfterAsync(id, () => accounts.UnlockAsync(request.Actor, id))).Allow(Right.ManageAccounts);
        app.MapPost("/admin/accounts/{id:long}/roles", AssignAsync).Allow(Right.ManageAccounts);
        app.MapPost("/admin/accounts/{id:long}/roles/{assignmentId:long}/revoke", (long id, long assignmentId, RequestContext request, AccountStore accounts, AccountView view) =>
            view.AfterAsync(id, () => accounts.RevokeAsync(request.Actor, id, assignmentId))).Allow(Right.ManageAccounts);
    }

    private static async Task<IResult> ListAsync(AccountStore accounts)
    {
        var list = new List<(Storage.Accounts.Account, IReadOnlyList<RoleAssignment>)>();
        foreach (var account in await accounts.ListAsync())
        {
            list.Add((account, await accounts.AssignmentsAsync(account.Id)));
        }

        return Page.Of<AccountsPage>(new { Accounts = list });
    }

    private static async Task<IResult> AddAsync(PostedForm form, RequestContext request, AccountStore accounts, AccountView view)
    {
        long id = 0;
        string password = Secret.NewPassword();
        var errors = await FormErrors.OfAsync(async () => id = await accounts.AddAsync(request.Actor, form["login"], form["displayName"], password, mustChange: true));
        return errors.Items.Count == 0
            ? await view.ShowAsync(id, FormErrors.None, password)
            : Page.Again<NewAccountPage>(new { Login = form["login"], DisplayName = form["displayName"], Errors = errors });
    }

    private static async Task<IResult> UpdateAsync(long id, PostedForm form, RequestContext request, AccountStore accounts, AccountView view) =>
        await view.AfterAsync(id, async () =>
        {
            var account = (await accounts.FindAsync(id))!;
            await accounts.UpdateAsync(request.Actor, account with { DisplayName = form["displayName"], Disabled = form["disabled"] == "true", RowVersion = form.Number("rowVersion") ?? 0 });
        });

    private static async Task<IResult> ResetAsync(long id, RequestContext request, AccountStore accounts, AccountView view)
    {
        string password = Secret.NewPassword();
        if (await accounts.FindAsync(id) is null)
        {
            return Results.NotFound();
        }

        await accounts.SetPasswordAsync(request.Actor, id, password, mustChange: true);
        return await view.ShowAsync(id, FormErrors.None, password);
    }

    private static Task<IResult> AssignAsync(long id, PostedForm form, RequestContext request, AccountStore accounts, AccountView view) => view.AfterAsync(id, () =>
    {
        if (!Enum.TryParse<Role>(form["role"], out var role) || !Enum.IsDefined(role))
        {
            throw new RefusedException(new Message("请选择角色。", "Choose a role."), "role");
        }

        // “department:3”, “unit:7”, or nothing for everything.
        string[] scope = form["scope"].Split(':', 2);
        long? scopeId = scope.Length == 2 && long.TryParse(scope[1], out long number) ? number : null;
        if (form["scope"] != "all" && scopeId is null)
        {
            throw new RefusedException(new Message("请选择范围。", "Choose a scope."), "scope");
        }

        return accounts.AssignAsync(request.Actor, id, new RoleAssignment { Role = role, DepartmentId = scope[0] == "department" ? scopeId : null, UnitId = scope[0] == "unit" ? scopeId : null });
    });
}

/// <summary>Brings together what the page of an account shows.</summary>
public sealed class AccountView(AccountStore accounts, DepartmentStore departments)
{
    internal async Task<IResult> ShowAsync(long id, FormErrors errors, string? password = null)
    {
        if (await accounts.FindAsync(id) is not { } account)
        {
            return Results.NotFound();
        }

        return Page.Of<AccountPage>(
            new
            {
                Account = account,
                Assignments = await accounts.AssignmentsAsync(id),
                Departments = await departments.DepartmentsAsync(),
                Units = (await departments.UnitsAsync()).Where(unit => !unit.Closed).ToList(),
                Password = password,
                Errors = errors,
            },
            errors.Items.Count == 0 ? 200 : 422);
    }

    internal async Task<IResult> AfterAsync(long id, Func<Task> work)
    {
        if (await accounts.FindAsync(id) is null)
        {
            return Results.NotFound();
        }

        var errors = await FormErrors.OfAsync(work);
        return errors.Items.Count == 0 ? Page.GoTo($"/admin/accounts/{id}") : await ShowAsync(id, errors);
    }
}
