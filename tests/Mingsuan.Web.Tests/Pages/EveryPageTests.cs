using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Storage.Workflow;
using Mingsuan.Web.Localisation;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Pages;

/// <summary>What holds for every page.</summary>
public sealed partial class EveryPageTests
{
    private static readonly string[] AdminPages =
    [
        "/", "/check", "/sign-in", "/books", "/books/1", "/books/5", "/books/7", "/publications", "/publications/books/7/1", "/audit", "/audit/verification", "/account/password", "/account/tokens",
        "/admin/departments", "/admin/departments/new", "/admin/departments/2", "/admin/units/1", "/admin/accounts", "/admin/accounts/new", "/admin/accounts/1", "/admin/settings", "/no-such-page",
    ];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Is_well_formed_and_says_how_it_may_be_used(string language)
    {
        await using var site = await TestSite.StartAsync();
        var admin = await site.SignInAsync("admin");
        await admin.GetAsync("/?lang=" + language);
        foreach (string path in AdminPages)
        {
            var answer = await admin.GetAsync(path);
            answer.Status.ShouldBe(path == "/no-such-page" ? 404 : 200, path);
            var page = answer.Page;
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.QuerySelectorAll("main#main").Length.ShouldBe(1, path);
            page.DocumentElement.GetAttribute("lang").ShouldBe(language == "zh" ? "zh-CN" : "en", path);
            page.Title.ShouldNotBeNullOrWhiteSpace(path);
            page.QuerySelectorAll("[style], script:not([src]), [onclick]").ShouldBeEmpty(path);
            page.QuerySelectorAll("[id]").Select(element => element.Id).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty(path);
            page.QuerySelectorAll("input:not([type=hidden]), select, textarea").ShouldAllBe(input => page.QuerySelector($"label[for='{input.Id}']") != null, path);
            page.QuerySelectorAll("form").ShouldAllBe(form => form.QuerySelector("input[name=__RequestVerificationToken]") != null, path);
            answer.Response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'none'", Case.Sensitive, path);
            answer.Response.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff", path);
            answer.Response.Headers.CacheControl!.NoStore.ShouldBeTrue(path);
            if (language == "en")
            {
                foreach (var element in page.QuerySelectorAll("h1, h2, label, button, th, dt, .site-nav a, .hint").Where(element => element.Closest("main [class~=inset], .task-list") is null))
                {
                    (element.NodeName == "H1" || element.ParentElement?.QuerySelector("form[action^='/admin']") is not null || !Chinese().IsMatch(element.TextContent)).ShouldBeTrue($"{path}: {element.TextContent}");
                }
            }
        }
    }

    [Fact]
    public async Task Cookies_are_closed_to_scripts_and_other_sites()
    {
        await using var site = await TestSite.StartAsync();
        var answer = await site.Visitor().SubmitAsync("/sign-in", "/sign-in", ("login", "editor"), ("password", site.Passwords["editor"]));
        string cookie = answer.Response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("mingsuan-session", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
    }

    [Fact]
    public async Task Too_many_attempts_to_sign_in_are_turned_away()
    {
        await using var site = await TestSite.StartAsync(configure: options => options with { SignInsPerMinute = 3 });
        var visitor = site.Visitor();
        var statuses = new List<int>();
        for (int attempt = 0; attempt < 4; attempt++)
        {
            statuses.Add((await visitor.SubmitAsync("/sign-in", "/sign-in", ("login", "nobody"), ("password", "x"))).Status);
        }

        statuses.ShouldBe([422, 422, 422, 429]);
    }

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        Texts.Keys.ShouldAllBe(key => Texts.Of(key, Language.Chinese).Length > 0 && Texts.Of(key, Language.English).Length > 0);
        var needed = Enum.GetValues<BookState>().SelectMany(state => new[] { $"state.{state}", $"state.{state}.text" })
            .Concat(Enum.GetValues<WorkflowStep>().SelectMany(step => new[] { $"step.{step}", $"step.{step}.text" }))
            .Concat(Enum.GetValues<Role>().Where(role => role is not (Role.Anonymous or Role.SignedIn)).Select(role => $"role.{role}"))
            .Concat(Enum.GetValues<Severity>().Select(severity => $"severity.{severity}"))
            .Concat(WorkflowTable.Rules.Where(rule => !rule.NeedsNote).Select(rule => $"task.{rule.Step}"));
        needed.Where(key => !Texts.Keys.Contains(key)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
