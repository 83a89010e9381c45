using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Pages.Setup;

/// <summary>The first administrator, by the code that was printed at the start. Gone as soon as there is an account.</summary>
internal static class SetupEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/setup", async (SetupCode setup) => await setup.IsNeededAsync() ? Page.Of<SetupPage>(new { }) : Results.NotFound()).Allow(Right.UsePublicPages);
        app.MapPost("/setup", CreateAsync).Allow(Right.UsePublicPages).RequireRateLimiting(RateLimits.Password);
    }

    private static async Task<IResult> CreateAsync(PostedForm form, SetupCode setup, AccountStore accounts)
    {
        if (!await setup.IsNeededAsync())
        {
            return Results.NotFound();
        }

        var errors = await FormErrors.OfAsync(() => setup.OnceAsync(async () =>
        {
            if (!setup.Fits(form["code"]))
            {
                throw new RefusedException(new Message("设置码不对。它在启动程序的窗口里。", "The set-up code is wrong. It was printed where the program was started."), "code");
            }

            if (await setup.IsNeededAsync())
            {
                long id = await accounts.AddAsync(Actor.System, form["login"], form["displayName"], form.Exact("newPassword"), mustChange: false);
                await accounts.AssignAsync(Actor.System, id, new RoleAssignment { Role = Role.Administrator });
            }
        }));
        return errors.Items.Count == 0
            ? Page.GoTo("/sign-in")
            : Page.Again<SetupPage>(new { Code = form["code"], Login = form["login"], DisplayName = form["displayName"], Errors = errors });
    }
}
