using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Mingsuan.Web.Access;

/// <summary>The fields of a posted form. Its antiforgery token was verified at the gate.</summary>
public sealed class PostedForm
{
    private readonly IFormCollection _form;

    private PostedForm(IFormCollection form) => _form = form;

    /// <summary>The text of a field without blanks at its ends; empty when it is not there.</summary>
    public string this[string field] => _form[field].ToString().Trim();

    /// <summary>The text of a field as it was typed: for passwords.</summary>
    public string Exact(string field) => _form[field].ToString();

    /// <summary>A whole number; null when the field holds none.</summary>
    public long? Number(string field) => long.TryParse(this[field], NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;

    /// <summary>A day; null when the field holds none.</summary>
    public DateOnly? Day(string field) => DateOnly.TryParseExact(this[field], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Reads the form of a request.</summary>
    public static async ValueTask<PostedForm> BindAsync(HttpContext context, ParameterInfo parameter) =>
        new(context.Request.HasFormContentType ? await context.Request.ReadFormAsync() : FormCollection.Empty);
}
