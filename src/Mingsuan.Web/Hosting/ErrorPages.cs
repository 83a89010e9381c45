using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Api;
using Mingsuan.Web.Pages;

namespace Mingsuan.Web.Hosting;

/// <summary>Gives every refusal and fault a page that says what happened and what to do.</summary>
/// <param name="next">What follows.</param>
/// <param name="logger">Takes faults.</param>
internal sealed partial class ErrorPages(RequestDelegate next, ILogger<ErrorPages> logger)
{
    private const string FormReading = "Microsoft.AspNetCore.WebUtilities";
    private const string FormFeature = "Microsoft.AspNetCore.Http";

    private static readonly int[] Known = [400, 401, 403, 404, 405, 413, 429, 500];

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (AccessDeniedException)
        {
            Reset(context, StatusCodes.Status403Forbidden);
        }
        catch (BadHttpRequestException exception)
        {
            Reset(context, exception.StatusCode);
        }
        catch (Exception exception) when (FormRefusal(exception) is int refusal)
        {
            Reset(context, refusal);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            LogFault(logger, context.Request.Method, context.Request.Path, exception);
            Reset(context, StatusCodes.Status500InternalServerError);
        }

        int status = context.Response.StatusCode;
        if (status >= 400 && !context.Response.HasStarted && context.Response.ContentType is null && ApiProblems.IsApi(context))
        {
            await ApiProblems.WriteAsync(context, status);
            return;
        }

        if (status < 400 || context.Response.HasStarted || context.Response.ContentLength is not null || context.Response.ContentType is not null)
        {
            return;
        }

        await new RazorComponentResult<ErrorPage>(new { Status = Known.Contains(status) ? status : status < 500 ? 400 : 500 }) { StatusCode = status }.ExecuteAsync(context);
    }

    /// <summary>A form that passes a limit, or is none, shows as a fault of whoever reads it, the gate for one.</summary>
    private static int? FormRefusal(Exception exception) => (exception is AntiforgeryValidationException { InnerException: { } inner } ? inner : exception) switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        InvalidDataException { Source: FormReading or FormFeature } unusable => unusable.Message.Contains("limit", StringComparison.Ordinal) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest,
        IOException { Source: FormReading or FormFeature } => StatusCodes.Status400BadRequest,
        _ => exception is AntiforgeryValidationException ? StatusCodes.Status400BadRequest : null,
    };

    private static void Reset(HttpContext context, int status)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = null;
            context.Response.ContentLength = null;
            context.Response.StatusCode = status;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    private static partial void LogFault(ILogger logger, string method, string path, Exception exception);
}
