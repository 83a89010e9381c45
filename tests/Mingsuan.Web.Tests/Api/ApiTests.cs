using System.Net.Http.Headers;
using System.Text.Json;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Settings;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Api;

/// <summary>The calls for programs.</summary>
public sealed class ApiTests
{
    [Fact]
    public async Task Check_gives_findings()
    {
        await using var site = await TestSite.StartAsync();
        string token = await TokenAsync(site, "auditor");
        using var form = Uploads.Form(("a.txt", Uploads.Sample("faulty-statements.txt")), ("b.txt", Uploads.Sample("clean-cells.txt")));
        var many = await site.Visitor().PostAsync("/api/v1/check?lang=en", form, token);
        using var raw = new ByteArrayContent(Uploads.Sample("faulty-statements.txt"));
        var one = await site.Visitor().PostAsync("/api/v1/check?name=预算.txt", raw, token);

        many.Status.ShouldBe(200, many.Body);
        var documents = Json(many).GetProperty("documents");
        documents.GetArrayLength().ShouldBe(2);
        documents[0].GetProperty("summary").GetProperty("error").GetInt32().ShouldBe(5);
        documents[1].GetProperty("summary").GetProperty("error").GetInt32().ShouldBe(0);
        many.Body.ShouldContain("should be 687.64");
        var finding = Json(one).GetProperty("documents")[0].GetProperty("findings")[0];
        finding.GetProperty("suspect").GetProperty("value").GetString().ShouldBe("687.64");
        finding.GetProperty("fingerprint").GetString().ShouldNotBeNullOrEmpty();
        Json(one).GetProperty("documents")[0].GetProperty("source").GetProperty("name").GetString().ShouldBe("预算.txt");
    }

    [Fact]
    public async Task Read_gives_the_disclosure()
    {
        await using var site = await TestSite.StartAsync();
        using var raw = new ByteArrayContent(Uploads.Sample("clean-cells.txt"));
        var answer = await site.Visitor().PostAsync("/api/v1/read", raw);

        answer.Status.ShouldBe(200, "visitors may check here");
        Json(answer).GetProperty("format").GetString().ShouldBe("mingsuan.disclosure/1");
        Json(answer).GetProperty("statements").GetArrayLength().ShouldBe(9);
    }

    [Theory]
    [InlineData("/api/v1/check", "")]
    [InlineData("/api/v1/read", "没有表格的一句话。")]
    [InlineData("/api/v1/compile", "不是预算明细")]
    [InlineData("/api/v1/compile?profile=national", "a,b\n1,2\n")]
    [InlineData("/api/v1/compile", "PK\u0003\u0004 damaged")]
    public async Task What_cannot_be_used_is_a_problem_in_the_language_asked_for(string path, string content)
    {
        await using var site = await TestSite.StartAsync();
        string token = await TokenAsync(site, "editor");
        foreach (string language in (string[])["zh", "en"])
        {
            using var raw = new ByteArrayContent(Uploads.Utf8(content));
            var answer = await site.Visitor().PostAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}", raw, token);

            answer.Status.ShouldBe(422, answer.Body);
            answer.Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            Json(answer).GetProperty("title").GetString().ShouldBe(language == "zh" ? "无法处理" : "Cannot be processed");
            Json(answer).GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public async Task Compile_gives_the_publication()
    {
        await using var site = await TestSite.StartAsync();
        string token = await TokenAsync(site, "editor");
        string folder = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples", "books"), "book.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Path.GetDirectoryName(file)!).First();
        byte[] zip = Uploads.Zip([.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllBytes(file)))]);
        using var raw = new ByteArrayContent(zip);
        var answer = await site.Visitor().PostAsync("/api/v1/compile?formats=docx,xlsx,html,csv,json,txt", raw, token);

        answer.Status.ShouldBe(200, answer.Body);
        answer.Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(await answer.Response.Content.ReadAsByteArrayAsync()));
        archive.Entries.Select(entry => entry.FullName).ShouldContain("manifest.json");
        archive.Entries.Select(entry => Path.GetExtension(entry.Name)).Distinct().ShouldBe([".docx", ".xlsx", ".html", ".csv", ".json", ".txt"], ignoreOrder: true);

        // What was compiled is handed in again: the Word document passes.
        await using var entry = archive.Entries.Single(entry => entry.Name.EndsWith(".docx", StringComparison.Ordinal)).Open();
        using var word = new MemoryStream();
        await entry.CopyToAsync(word);
        using var docx = new ByteArrayContent(word.ToArray());
        var check = Json(await site.Visitor().PostAsync("/api/v1/check?name=a.docx", docx, token)).GetProperty("documents")[0];
        check.GetProperty("readable").GetBoolean().ShouldBeTrue();
        check.GetProperty("summary").GetProperty("error").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Books_are_those_of_the_account()
    {
        await using var site = await TestSite.StartAsync();
        string token = await TokenAsync(site, "bureau");
        long book = await site.BookAsync(BookState.Submitted);
        var visitor = site.Visitor();

        Json(await visitor.SendAsync("GET", "/api/v1/books", token: token)).GetArrayLength().ShouldBe(8);
        var content = Json(await visitor.SendAsync("GET", $"/api/v1/books/{book}", token: token));
        content.GetProperty("book").GetProperty("state").GetString().ShouldBe("Submitted");
        content.GetProperty("rows").GetArrayLength().ShouldBeGreaterThan(0);
        content.GetProperty("rows").EnumerateArray().First(row => row.GetProperty("kind").GetString() == "Line").GetProperty("amount").GetString().ShouldNotBeNull().ShouldContain(".");
        (await visitor.SendAsync("GET", $"/api/v1/books/{book}/findings", token: token)).Status.ShouldBe(200);
        (await visitor.SendAsync("GET", "/api/v1/books/987654321", token: token)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Publications_are_for_everybody()
    {
        await using var site = await TestSite.StartAsync();
        var list = Json(await site.Visitor().GetAsync("/api/v1/publications"));

        list.GetArrayLength().ShouldBe(2);
        string url = list[0].GetProperty("files")[0].GetProperty("url").GetString()!;
        (await site.Visitor().GetAsync(url)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Without_a_good_token_nothing_opens()
    {
        await using var site = await TestSite.StartAsync();
        await site.Service<SettingStore>().SetAsync(new(null, "测试", [new() { Role = Storage.Rights.Role.Administrator }]), SettingStore.AnonymousChecking, "false");
        var actor = await ActorAsync(site, "auditor");
        string token = await site.Service<TokenStore>().CreateAsync(actor, "测试", 1);
        var visitor = site.Visitor();

        var nobody = await visitor.GetAsync("/api/v1/books");
        nobody.Status.ShouldBe(401);
        nobody.Response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        nobody.Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await visitor.SendAsync("GET", "/api/v1/books", token: "mingsuan_wrong")).Status.ShouldBe(401);
        (await visitor.SendAsync("GET", "/api/v1/books", token: token)).Status.ShouldBe(200);
        await site.Service<TokenStore>().RevokeAsync(actor, (await site.Service<TokenStore>().ListAsync(actor.AccountId!.Value))[0].Id);
        (await visitor.SendAsync("GET", "/api/v1/books", token: token)).Status.ShouldBe(401);
        (await visitor.GetAsync("/api/v1/no-such-call")).Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Too_large_a_body_is_refused()
    {
        await using var site = await TestSite.StartAsync(configure: options => options with { Checking = options.Checking with { UploadBytes = 1 << 20 } });
        using var raw = new ByteArrayContent(new byte[(1 << 20) + 1]);
        raw.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");

        (await site.Visitor().PostAsync("/api/v1/check", raw)).Status.ShouldBe(413);
    }

    [Fact]
    public async Task The_description_names_every_call_with_its_right_to_call()
    {
        await using var site = await TestSite.StartAsync();
        var document = Json(await site.Visitor().GetAsync("/api/v1/openapi.json"));

        document.GetProperty("openapi").GetString().ShouldStartWith("3.");
        document.GetProperty("paths").EnumerateObject().Select(path => path.Name).ShouldBe(
            ["/api/v1/check", "/api/v1/read", "/api/v1/compile", "/api/v1/books", "/api/v1/books/{bookId}", "/api/v1/books/{bookId}/findings", "/api/v1/publications"], ignoreOrder: true);
        foreach (var operation in document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value))
        {
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrWhiteSpace();
            operation.GetProperty("operationId").GetString().ShouldNotBeNullOrWhiteSpace();
            operation.GetProperty("responses").EnumerateObject().ShouldNotBeEmpty();
            (operation.GetProperty("operationId").GetString() == "listPublications").ShouldBe(!operation.TryGetProperty("security", out _));
        }

        var parsed = await Microsoft.OpenApi.OpenApiDocument.LoadAsync(new MemoryStream(Uploads.Utf8(document.GetRawText())), "json");
        parsed.Diagnostic!.Errors.ShouldBeEmpty();
    }

    private static async Task<Storage.Rights.Actor> ActorAsync(TestSite site, string login)
    {
        var accounts = site.Service<AccountStore>();
        return (await accounts.ActorAsync((await accounts.ListAsync()).Single(account => account.Login == login).Id))!;
    }

    private static async Task<string> TokenAsync(TestSite site, string login) => await site.Service<TokenStore>().CreateAsync(await ActorAsync(site, login), "测试", 1);

    private static JsonElement Json(Answer answer)
    {
        using var json = JsonDocument.Parse(answer.Body);
        return json.RootElement.Clone();
    }
}
