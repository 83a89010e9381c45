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

namespace Mingsuan.Web.Pages.Account;

/// <summary>The own password.</summary>
internal static class PasswordEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/account/password", (bool? done) => Page.Of<PasswordPage>(new { IsDone = done == true })).Allow(Right.UseOwnAccount);
        app.MapPost("/account/password", ChangeAsync).Allow(Right.UseOwnAccount).RequireRateLimiting(RateLimits.Password);
    }

    private static async Task<IResult> ChangeAsync(PostedForm form, RequestContext request, AccountStore accounts, SignInService service)
    {
        long id = request.Actor.AccountId!.Value;
        var errors = await FormErrors.OfAsync(async () =>
        {
            if (!await service.VerifyAsync(id, form.Exact("password")))
            {
                throw new RefusedException(new Message("现在的密码不对，请重新输入。", "The present password is wrong; enter it again."), "password");
            }

            if (form.Exact("newPassword") != form.Exact("repeated"))
            {
                throw new RefusedException(new Message("两次输入的新密码不同，请重新输入。", "The two new passwords differ; enter them again."), "repeated");
            }

            await accounts.SetPasswordAsync(request.Actor, id, form.Exact("newPassword"), mustChange: false, request.Session?.Key);
        });
        return errors.Items.Count == 0 ? Page.GoTo("/account/password?done=true") : Page.Again<PasswordPage>(new { Errors = errors });
    }
}
