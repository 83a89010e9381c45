using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Mingsuan.Web.Components;

/// <summary>Answers of handlers.</summary>
internal static class Page
{
    /// <summary>A page.</summary>
    /// <param name="parameters">The page's parameters: an anonymous object.</param>
    /// <param name="status">200, or 422 for a form with errors.</param>
    public static IResult Of<TPage>(object parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new RazorComponentResult<TPage>(parameters) { StatusCode = status };

    /// <summary>The form again, with what was wrong.</summary>
    public static IResult Again<TPage>(object parameters)
        where TPage : IComponent => Of<TPage>(parameters, StatusCodes.Status422UnprocessableEntity);

    /// <summary>After something was done: to a page that can be reloaded.</summary>
    public static IResult GoTo(string path) => Results.Redirect(path);
}
