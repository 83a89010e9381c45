using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Settings;
using Mingsuan.Web.Checking;
using Mingsuan.Web.Hosting;
using Mingsuan.Web.Localisation;

namespace Mingsuan.Web.Access;

/// <summary>Finds out who asks, by the cookie of a session or the token of a program, and in which language.</summary>
/// <param name="next">What follows.</param>
internal sealed class PersonMiddleware(RequestDelegate next)
{
    private const string LanguageCookie = "mingsuan-language";

    public async Task InvokeAsync(HttpContext context, RequestContext request, TokenStore tokens, SettingStore settings, WebOptions options)
    {
        // The API knows tokens only: no page elsewhere can make a browser act there with its cookie.
        request.IsProgram = context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
        request.Path = context.Request.Path;
        request.Language = LanguageOf(context);
        string authorization = context.Request.Headers.Authorization.ToString();
        if (authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            if (await tokens.ActorAsync(authorization["Bearer ".Length..].Trim()) is not { } actor)
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            request.Actor = actor;
            request.IsProgram = true;
        }
        else if (!request.IsProgram && (await context.AuthenticateAsync()).Succeeded && context.Items[typeof(SignedIn)] is SignedIn session)
        {
            request.Session = session;
            request.Actor = session.Actor;
        }
        else if (await VisitorChecking.IsOpenAsync(settings, options))
        {
            request.Actor = Actor.Anonymous with { Settings = [SettingStore.AnonymousChecking] };
        }

        await next(context);
    }

    private static Language LanguageOf(HttpContext context)
    {
        if (context.Request.Query.TryGetValue("lang", out var asked) && Texts.LanguageOf(asked.ToString()) is Language chosen)
        {
            context.Response.Cookies.Append(LanguageCookie, Texts.CodeOf(chosen), new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = TimeSpan.FromDays(365),
            });
            return chosen;
        }

        return Texts.LanguageOf(context.Request.Cookies[LanguageCookie]) ?? Language.Chinese;
    }
}
