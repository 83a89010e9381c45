using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Mingsuan.Web.Hosting;

/// <summary>The cookie of a session: it holds the session's key and nothing else, sealed.</summary>
internal static class SessionCookie
{
    public const string KeyClaim = "mingsuan-session-key";

    public static Task IssueAsync(HttpContext context, string key) => context.SignInAsync(new ClaimsPrincipal(
        new ClaimsIdentity([new Claim(KeyClaim, key)], CookieAuthenticationDefaults.AuthenticationScheme)));

    public static Task ClearAsync(HttpContext context) => context.SignOutAsync();
}
