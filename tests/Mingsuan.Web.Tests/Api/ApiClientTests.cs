using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Api;

/// <summary>Programs that know no better, and some that mean harm: each is told what is wrong, as a problem in its language.</summary>
public sealed class ApiClientTests
{
    private const string Problem = "application/problem+json";

    [Theory]
    [InlineData("multipart/form-data", "no boundary", 400)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nbroken off", 400)]
    [InlineData("multipart/form-data; boundary=x", "--x--\r\n", 422)]
    [InlineData("application/x-www-form-urlencoded", "file=a", 422)]
    [InlineData("application/octet-stream", "", 422)]
    public async Task A_body_that_is_none_is_a_problem_and_no_fault(string type, string body, int status)
    {
        await using var site = await TestSite.StartAsync();
        string token = await TokenAsync(site, "editor");
        foreach (string call in (string[])["check", "read", "compile"])
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            content.Headers.TryAddWithoutValidation("Content-Type", type);
            var answer = await site.Visitor().PostAsync($"/api/v1/{call}?lang=en", content, token);

            answer.Status.ShouldBe(status, $"{call}: {answer.Body}");
            IsProblem(answer, status);
        }
    }

    [Theory]
    [InlineData("application/json", "{\"file\":\"a\"}")]
    [InlineData("text/xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")]
    [InlineData("not a type", "a")]
    public async Task Another_type_of_body_is_read_as_the_document_that_it_may_be(string type, string body)
    {
        await using var site = await TestSite.StartAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var answer = await site.Visitor().PostAsync("/api/v1/check", content, await TokenAsync(site, "editor"));

        answer.Status.ShouldBe(200, answer.Body);
        answer.Body.ShouldNotContain("root:");
    }

    [Theory]
    [InlineData("PUT", "/api/v1/check", 405)]
    [InlineData("GET", "/api/v1/check", 405)]
    [InlineData("DELETE", "/api/v1/books/1", 405)]
    [InlineData("GET", "/api/v1/books/1'%20OR%201=1", 404)]
    [InlineData("GET", "/api/v1/books/99999999999999999999999", 404)]
    [InlineData("GET", "/api/v2/books", 404)]
    public async Task A_call_that_is_none_is_a_problem(string method, string path, int status)
    {
        await using var site = await TestSite.StartAsync();

        var answer = await site.Visitor().SendAsync(method, path, token: await TokenAsync(site, "editor"));

        answer.Status.ShouldBe(status, answer.Body);
        IsProblem(answer, status);
    }

    [Fact]
    public async Task Whoever_asks_too_often_is_told_when_to_come_back_in_their_language()
    {
        await using var site = await TestSite.StartAsync(configure: options => options with { RequestsPerSecond = 1 });
        using var client = site.Client();

        // All at once: far more than the bucket holds, however slowly they are served.
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(async request => await Answer.OfAsync(await client.GetAsync($"/api/v1/publications?lang={(request % 2 == 0 ? "zh" : "en")}"))));

        var refused = answers.Where(answer => answer.Status == 429).ToList();
        refused.ShouldAllBe(answer => answer.Response.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        refused.ForEach(answer => IsProblem(answer, 429));
        refused.ShouldContain(answer => answer.Body.Contains("Too many requests", StringComparison.Ordinal));
        refused.ShouldContain(answer => answer.Body.Contains("请求太频繁", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_language_may_be_named_in_the_header_too()
    {
        await using var site = await TestSite.StartAsync();
        using var client = site.Client();
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("fr"));
        client.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("en-GB", 0.5));

        (await client.GetStringAsync("/api/v1/openapi.json")).ShouldContain("openapi");
        (await (await client.GetAsync("/api/v1/books")).Content.ReadAsStringAsync()).ShouldContain("A token is needed");
    }

    [Fact]
    public async Task A_token_ends_with_its_account_and_with_its_time()
    {
        await using var site = await TestSite.StartAsync();
        string token = await TokenAsync(site, "editor");
        (await site.Visitor().SendAsync("GET", "/api/v1/books", token: token)).Status.ShouldBe(200);
        var accounts = site.Service<AccountStore>();
        var account = (await accounts.ListAsync()).Single(item => item.Login == "editor");

        await accounts.UpdateAsync(Actor.System, account with { Disabled = true });

        (await site.Visitor().SendAsync("GET", "/api/v1/books", token: token)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Every_answer_of_every_call_has_its_shape_in_the_description()
    {
        await using var site = await TestSite.StartAsync();
        using var json = JsonDocument.Parse((await site.Visitor().GetAsync("/api/v1/openapi.json")).Body);
        var schemas = json.RootElement.GetProperty("components").GetProperty("schemas");
        foreach (var operation in json.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()))
        {
            string id = operation.Value.GetProperty("operationId").GetString()!;
            foreach (var response in operation.Value.GetProperty("responses").EnumerateObject())
            {
                var content = response.Value.GetProperty("content").EnumerateObject().Single();
                content.Value.TryGetProperty("schema", out var schema).ShouldBeTrue($"{id} {response.Name}");
                (content.Name == Problem).ShouldBe(response.Name[0] != '2', $"{id} {response.Name}");
                if (schema.TryGetProperty("$ref", out var reference))
                {
                    schemas.TryGetProperty(reference.GetString()!.Split('/')[^1], out _).ShouldBeTrue($"{id} {response.Name}");
                }
            }
        }
    }

    private static void IsProblem(Answer answer, int status)
    {
        answer.Response.Content.Headers.ContentType!.MediaType.ShouldBe(Problem, answer.Body);
        using var json = JsonDocument.Parse(answer.Body);
        json.RootElement.GetProperty("status").GetInt32().ShouldBe(status);
        json.RootElement.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        json.RootElement.GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    private static async Task<string> TokenAsync(TestSite site, string login)
    {
        var accounts = site.Service<AccountStore>();
        var actor = (await accounts.ActorAsync((await accounts.ListAsync()).Single(account => account.Login == login).Id))!;
        return await site.Service<TokenStore>().CreateAsync(actor, "测试", 1);
    }
}
