using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Mingsuan.Core.Findings;
using Mingsuan.Web.Access;
using Mingsuan.Web.Localisation;

namespace Mingsuan.Web.Api;

/// <summary>What was wrong with a call, as <c>application/problem+json</c> (RFC 9457), in the language of the caller.</summary>
internal static class ApiProblems
{
    /// <summary>Chinese stays readable.</summary>
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly int[] Known = [400, 401, 403, 404, 405, 413, 415, 422, 429, 500, 503];

    /// <summary>Whether a request is a call of the API.</summary>
    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>Answers with a problem.</summary>
    /// <param name="request">Who asks.</param>
    /// <param name="status">The status.</param>
    /// <param name="detail">What is wrong and what to do; null for what the status says.</param>
    /// <param name="findings">What is to be mended, line by line; null for none.</param>
    public static IResult Of(RequestContext request, int status, Message? detail = null, IReadOnlyList<Finding>? findings = null) => Results.Json(
        Body(request.Language, status, detail, findings), Readable, contentType: "application/problem+json", statusCode: status);

    /// <summary>Writes the problem of a status that something else has set.</summary>
    public static async Task WriteAsync(HttpContext context, int status)
    {
        var language = context.RequestServices.GetRequiredService<RequestContext>().Language;
        if (status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        context.Response.ContentType = "application/problem+json";
        await context.Response.WriteAsync(JsonSerializer.Serialize(Body(language, status, null, null), Readable));
    }

    private static Dictionary<string, object> Body(Language language, int status, Message? detail, IReadOnlyList<Finding>? findings)
    {
        int known = Known.Contains(status) ? status : status < 500 ? 400 : 500;
        var body = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["type"] = "about:blank",
            ["title"] = Texts.Of($"api.{known}.title", language),
            ["status"] = status,
            ["detail"] = detail?.In(language) ?? Texts.Of($"api.{known}.detail", language),
        };
        if (findings is not null)
        {
            body["findings"] = findings.Select(finding => new { rule = finding.Rule, severity = finding.Severity.ToString().ToLowerInvariant(), message = finding.Message.In(language) }).ToList();
        }

        return body;
    }
}
