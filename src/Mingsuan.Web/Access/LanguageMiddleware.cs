using Microsoft.AspNetCore.Http;
using Mingsuan.Core.Findings;
using Mingsuan.Web.Api;
using Mingsuan.Web.Localisation;

namespace Mingsuan.Web.Access;

/// <summary>Finds out in which language to answer, before anything is refused.</summary>
/// <param name="next">What follows.</param>
internal sealed class LanguageMiddleware(RequestDelegate next)
{
    private const string LanguageCookie = "mingsuan-language";

    public Task InvokeAsync(HttpContext context, RequestContext request)
    {
        request.Path = context.Request.Path;
        request.Language = LanguageOf(context);
        return next(context);
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

        if (Texts.LanguageOf(context.Request.Cookies[LanguageCookie]) is Language kept)
        {
            return kept;
        }

        // A program has no page on which to choose; a browser speaks Chinese until somebody chooses.
        return ApiProblems.IsApi(context) ? context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Texts.LanguageOf(language.Value.ToString().Split('-')[0].ToLowerInvariant())).FirstOrDefault(language => language is not null) ?? Language.Chinese
            : Language.Chinese;
    }
}
