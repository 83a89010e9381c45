using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Mingsuan.Web.Tests.Support;

/// <summary>Somebody at a browser: keeps cookies, follows no redirection by itself.</summary>
internal sealed class Browser(HttpMessageHandler handler, string address = "http://localhost")
{
    private readonly HttpClient _client = new(new CookieHandler(handler)) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(3) };

    public async Task<Answer> GetAsync(string path) => await Answer.OfAsync(await _client.GetAsync(path));

    public async Task<Answer> SendAsync(string method, string path, IReadOnlyDictionary<string, string>? fields = null, string? token = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (fields is not null)
        {
            request.Content = new FormUrlEncodedContent(fields);
        }

        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        return await Answer.OfAsync(await _client.SendAsync(request));
    }

    /// <summary>Posts a body of its own kind, a form with files for one.</summary>
    public async Task<Answer> PostAsync(string path, HttpContent content, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        return await Answer.OfAsync(await _client.SendAsync(request));
    }

    /// <summary>Fills in the form of a page that is posted to an address, and submits it.</summary>
    public async Task<Answer> SubmitAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        var answer = await GetAsync(page);
        var form = answer.Page.QuerySelectorAll("form").Single(form => form.GetAttribute("action") == action);
        var values = form.QuerySelectorAll("input").Cast<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Value, StringComparer.Ordinal);
        foreach (var (name, value) in fields)
        {
            values[name] = value;
        }

        return await SendAsync("POST", action, values);
    }

    private sealed class CookieHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly CookieContainer _cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header)
            {
                request.Headers.Add("Cookie", header);
            }

            var response = await base.SendAsync(request, cancellationToken);
            if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
            {
                foreach (string cookie in cookies)
                {
                    _cookies.SetCookies(request.RequestUri!, cookie);
                }
            }

            return response;
        }
    }
}

/// <summary>What a server answered.</summary>
internal sealed record Answer(int Status, string? Location, string Body, HttpResponseMessage Response)
{
    public IHtmlDocument Page => new HtmlParser().ParseDocument(Body);

    public string Title => Page.QuerySelector("h1")?.TextContent ?? string.Empty;

    public static async Task<Answer> OfAsync(HttpResponseMessage response) =>
        new((int)response.StatusCode, response.Headers.Location?.ToString(), await response.Content.ReadAsStringAsync(), response);
}
