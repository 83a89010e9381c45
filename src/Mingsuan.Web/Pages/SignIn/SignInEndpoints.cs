using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Access;
using Mingsuan.Web.Components;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Pages.SignIn;

/// <summary>Signing in and out.</summary>
internal static class SignInEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in", (string? returnTo) => Show(returnTo, null, FormErrors.None)).Allow(Right.UsePublicPages);
        app.MapPost("/sign-in", SignInAsync).Allow(Right.UsePublicPages).RequireRateLimiting(RateLimits.Password);
        app.MapPost("/sign-out", SignOutAsync).Allow(Right.UseOwnAccount);
    }

    private static IResult Show(string? returnTo, string? login, FormErrors errors) => errors.Items.Count == 0
        ? Page.Of<SignInPage>(new { ReturnTo = returnTo, Login = login, Errors = errors })
        : Page.Again<SignInPage>(new { ReturnTo = returnTo, Login = login, Errors = errors });

    private static async Task<IResult> SignInAsync(PostedForm form, SignInService service, HttpContext context)
    {
        var result = await service.SignInAsync(form["login"], form.Exact("password"));
        if (result.Outcome == SignInOutcome.Welcome)
        {
            await SessionCookie.IssueAsync(context, result.Key!);
            return Page.GoTo(IsLocal(form["returnTo"]) ? form["returnTo"] : "/");
        }

        var message = result.Outcome == SignInOutcome.Locked
            ? new Message("密码连续输错多次，账户已锁定 15 分钟。请稍后再试，或请管理员解锁。", "Too many wrong passwords: the account is locked for 15 minutes. Try later, or ask an administrator to unlock it.")
            : new Message("登录名或密码不对，请重新输入。", "The login or the password is wrong; enter them again.");
        return Show(form["returnTo"], form["login"], new FormErrors([new FormError("login", message)]));
    }

    private static async Task<IResult> SignOutAsync(RequestContext request, SignInService service, HttpContext context)
    {
        if (request.Session is { } session)
        {
            await service.SignOutAsync(session);
        }

        await SessionCookie.ClearAsync(context);
        return Page.GoTo("/");
    }

    // Nobody is sent to another site by a link that begins here.
    private static bool IsLocal(string path) => path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.Any(char.IsControl);
}
