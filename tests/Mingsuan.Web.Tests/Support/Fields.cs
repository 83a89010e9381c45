using AngleSharp.Html.Dom;

namespace Mingsuan.Web.Tests.Support;

/// <summary>Reads a whole form, whatever its fields are, so that a test changes only what it is about.</summary>
internal static class Fields
{
    public static Dictionary<string, string> Of(IHtmlDocument page, string action)
    {
        var form = page.QuerySelectorAll("form[method=post]").SingleOrDefault(form => form.GetAttribute("action") == action)
            ?? throw new InvalidOperationException($"There is no form for {action} on this page: {page.QuerySelector("h1")?.TextContent ?? "(no page)"}");
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in form.QuerySelectorAll("input, select, textarea"))
        {
            values[element.GetAttribute("name")!] = element switch
            {
                IHtmlInputElement input => input.Value,
                IHtmlSelectElement select => select.Value ?? string.Empty,
                _ => ((IHtmlTextAreaElement)element).Value,
            };
        }

        return values;
    }

    /// <summary>Fills in a form as it stands, with a few fields changed, and submits it.</summary>
    public static async Task<Answer> FillAsync(this Browser browser, string page, string action, params (string Name, string Value)[] changed)
    {
        var values = Of((await browser.GetAsync(page)).Page, action);
        foreach (var (name, value) in changed)
        {
            values[name] = value;
        }

        return await browser.SendAsync("POST", action, values);
    }
}
