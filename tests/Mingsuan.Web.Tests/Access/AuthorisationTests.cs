using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Settings;
using Mingsuan.Web.Access;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Access;

/// <summary>Walks every endpoint as every role and as nobody: each is allowed or refused as the table of rights says.</summary>
public sealed class AuthorisationTests
{
    [Fact]
    public async Task Every_endpoint_stands_in_the_table_of_rights()
    {
        await using var site = await TestSite.StartAsync(demo: false);
        Endpoints(site).Where(endpoint => endpoint.Metadata.GetMetadata<AccessMetadata>() is null).Select(endpoint => endpoint.RoutePattern.RawText).ShouldBeEmpty();
        Endpoints(site).Where(endpoint => endpoint.RoutePattern.RawText!.Contains("{bookId", StringComparison.Ordinal))
            .ShouldAllBe(endpoint => endpoint.Metadata.GetMetadata<AccessMetadata>()!.At == AccessPlace.Book);
        Endpoints(site).Count.ShouldBeGreaterThan(40);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("visitor")]
    [InlineData("editor")]
    [InlineData("reviewer")]
    [InlineData("bureau")]
    [InlineData("auditor")]
    [InlineData("admin")]
    [InlineData("stranger")]
    public async Task Each_is_allowed_or_refused_as_the_table_says(string? login)
    {
        await using var site = await TestSite.StartAsync();
        var passwords = new Dictionary<string, string>(site.Passwords, StringComparer.Ordinal) { ["stranger"] = "a long pass phrase" };
        await AddStrangerAsync(site, passwords["stranger"]);
        long book = await site.BookAsync(BookState.Draft);
        var place = await site.Service<BookStore>().PlaceAsync(book);
        var faults = new List<string>();
        await site.Service<SettingStore>().SetAsync(Administrator, SettingStore.AnonymousChecking, login == "visitor" ? "true" : "false");
        var (browser, actor, token) = await VisitAsync(site, login == "visitor" ? null : login, passwords);
        actor = login == "visitor" ? actor with { Settings = [SettingStore.AnonymousChecking] } : actor;
        string? bearer = actor.AccountId is null ? null : await site.Service<TokenStore>().CreateAsync(actor, "测试", 1);

        // Signing out comes last.
        foreach (var endpoint in Endpoints(site).OrderBy(endpoint => endpoint.RoutePattern.RawText == "/sign-out"))
        {
            foreach (string method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods)
            {
                var access = endpoint.Metadata.GetMetadata<AccessMetadata>()!;
                bool granted = actor.May(access.Right, access.At == AccessPlace.Book ? place : null);
                bool isApi = IsApi(endpoint);
                var fields = method == "GET" || isApi ? null : new Dictionary<string, string>(StringComparer.Ordinal) { ["__RequestVerificationToken"] = token };
                var answer = await browser.SendAsync(method, PathOf(endpoint, book), fields, isApi ? bearer : null);
                bool refused = answer.Status is 401 or 403 || answer.Location?.StartsWith("/sign-in?returnTo=", StringComparison.Ordinal) == true;
                if (refused == granted || answer.Status is 400 or >= 500)
                {
                    faults.Add($"{method} {endpoint.RoutePattern.RawText}: {access.Right} is {(granted ? "granted" : "not granted")}, answer {answer.Status}");
                }
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_form_is_refused_without_its_antiforgery_token()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var faults = new List<string>();
        foreach (string login in site.Passwords.Keys)
        {
            var browser = await site.SignInAsync(login);
            foreach (var endpoint in Endpoints(site).Where(endpoint => !IsApi(endpoint) && endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Contains("POST")))
            {
                var answer = await browser.SendAsync("POST", PathOf(endpoint, book), new Dictionary<string, string>(StringComparer.Ordinal));
                if (answer.Status is not (400 or 403))
                {
                    faults.Add($"{login} {endpoint.RoutePattern.RawText}: {answer.Status}");
                }
            }
        }

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_session_opens_no_call_of_the_API()
    {
        await using var site = await TestSite.StartAsync();
        await site.Service<SettingStore>().SetAsync(Administrator, SettingStore.AnonymousChecking, "false");
        var browser = await site.SignInAsync("admin");
        var calls = Endpoints(site).Where(endpoint => IsApi(endpoint) && endpoint.Metadata.GetMetadata<AccessMetadata>()!.Right is not (Right.UsePublicPages or Right.ReadPublication)).ToList();
        calls.Count.ShouldBeGreaterThan(5);
        foreach (var endpoint in calls)
        {
            string method = endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0];
            (await browser.SendAsync(method, PathOf(endpoint, 1))).Status.ShouldBe(401, endpoint.RoutePattern.RawText);
        }
    }

    [Fact]
    public async Task A_book_outside_the_scope_is_refused()
    {
        await using var site = await TestSite.StartAsync();
        await AddStrangerAsync(site, "a long pass phrase");
        long book = await site.BookAsync(BookState.Submitted);
        var browser = site.Visitor();
        await browser.SubmitAsync("/sign-in", "/sign-in", ("login", "stranger"), ("password", "a long pass phrase"));

        (await browser.GetAsync($"/books/{book}")).Status.ShouldBe(403);
        (await browser.GetAsync("/books/999999")).Status.ShouldBe(404);
        (await browser.GetAsync("/books")).Page.QuerySelectorAll("main a[href^='/books/'][href*='" + book + "']").ShouldBeEmpty();
    }

    private static Actor Administrator { get; } = new(null, "测试", [new RoleAssignment { Role = Role.Administrator }]);

    private static bool IsApi(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal);

    private static List<RouteEndpoint> Endpoints(TestSite site) =>
        [.. site.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private static string PathOf(RouteEndpoint endpoint, long book) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => segment.Parts[0] switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "bookId" } => $"{book}",
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "documentName" } => "v1",
        _ => "987654321",
    }));

    /// <summary>A department reviewer of a department that has no book.</summary>
    private static async Task AddStrangerAsync(TestSite site, string password)
    {
        long elsewhere = await site.Service<Storage.Departments.DepartmentStore>().AddAsync(Actor.System, new() { Code = "900", Name = "临川省青溪县档案馆", RegionCode = "990102" });
        var accounts = site.Service<AccountStore>();
        long id = await accounts.AddAsync(Actor.System, "stranger", "外县审核", password, mustChange: false);
        await accounts.AssignAsync(Actor.System, id, new RoleAssignment { Role = Role.DepartmentReviewer, DepartmentId = elsewhere });
    }

    private static async Task<(Browser Browser, Actor Actor, string Token)> VisitAsync(TestSite site, string? login, Dictionary<string, string> passwords)
    {
        var browser = site.Visitor();
        var actor = Actor.Anonymous;
        string page = "/sign-in";
        if (login is not null)
        {
            var welcome = await browser.SubmitAsync("/sign-in", "/sign-in", ("login", login), ("password", passwords[login]));
            welcome.Status.ShouldBe(302);
            var account = (await site.Service<AccountStore>().ListAsync()).Single(item => item.Login == login);
            actor = (await site.Service<AccountStore>().ActorAsync(account.Id))!;
            page = "/account/password";
        }

        var token = (await browser.GetAsync(page)).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return (browser, actor, token);
    }
}
