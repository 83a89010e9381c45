using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Settings;
using Mingsuan.Web.Checking;
using Mingsuan.Web.Hosting;

namespace Mingsuan.Web.Access;

/// <summary>Finds out who asks, by the cookie of a session or the token of a program.</summary>
/// <param name="next">What follows.</param>
internal sealed class PersonMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, RequestContext request, TokenStore tokens, SettingStore settings, WebOptions options)
    {
        // The API knows tokens only: no page elsewhere can make a browser act there with its cookie.
        request.IsProgram = context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
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
}
