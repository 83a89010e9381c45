using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Books;
using Mingsuan.Web.Hosting;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Pages;

public sealed class JourneyTests
{
    [Fact]
    public async Task A_book_goes_from_draft_to_publication_through_the_forms()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var (editor, reviewer, bureau) = (await site.SignInAsync("editor"), await site.SignInAsync("reviewer"), await site.SignInAsync("bureau"));

        (await StepAsync(editor, book, "submit")).Location.ShouldBe($"/books/{book}");
        var noReason = await StepAsync(reviewer, book, "return-by-department");
        noReason.Status.ShouldBe(422);
        noReason.Page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#note");
        noReason.Page.Title!.ShouldStartWith("有误");
        (await StepAsync(reviewer, book, "return-by-department", ("note", "请核对 <b>第一行</b>"))).Status.ShouldBe(302);

        var shown = await editor.GetAsync($"/books/{book}");
        shown.Body.ShouldNotContain("<b>第一行");
        shown.Page.Body!.TextContent.ShouldContain("请核对 <b>第一行</b>");

        (await StepAsync(editor, book, "submit")).Status.ShouldBe(302);
        (await StepAsync(reviewer, book, "approve-by-department")).Status.ShouldBe(302);
        (await StepAsync(bureau, book, "approve-by-bureau")).Status.ShouldBe(302);
        (await bureau.GetAsync($"/books/{book}")).Page.QuerySelector(".inset")!.TextContent.ShouldContain("还剩 20 天");
        (await StepAsync(bureau, book, "publish")).Status.ShouldBe(302);

        var visitor = site.Visitor();
        var published = await visitor.GetAsync($"/publications/books/{book}/1");
        string file = published.Page.QuerySelector("main a[href$='book.json']")!.GetAttribute("href")!;
        var download = await visitor.GetAsync(file);
        download.Status.ShouldBe(200);
        download.Response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await site.Service<AuditTrail>().VerifyAsync()).IsIntact.ShouldBeTrue();
    }

    [Fact]
    public async Task A_step_from_a_page_that_is_out_of_date_is_told()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Submitted);
        var reviewer = await site.SignInAsync("reviewer");
        var answer = await StepAsync(reviewer, book, "approve-by-department", ("rowVersion", "1"));
        answer.Status.ShouldBe(422);
        answer.Body.ShouldContain("别人已经修改了");
    }

    [Fact]
    public async Task The_first_administrator_needs_the_code_and_the_page_closes()
    {
        await using var site = await TestSite.StartAsync(demo: false);
        var visitor = site.Visitor();
        (await visitor.GetAsync("/")).Location.ShouldBe("/setup");
        (string, string)[] fields = [("login", "root"), ("displayName", "管理员"), ("newPassword", "a long pass phrase")];
        (await visitor.SubmitAsync("/setup", "/setup", [.. fields, ("code", "wrong")])).Status.ShouldBe(422);
        (await visitor.SubmitAsync("/setup", "/setup", [.. fields, ("code", site.Service<SetupCode>().Value)])).Location.ShouldBe("/sign-in");
        (await visitor.GetAsync("/setup")).Status.ShouldBe(404);
        (await visitor.SubmitAsync("/sign-in", "/sign-in", ("login", "root"), ("password", "a long pass phrase"))).Status.ShouldBe(302);
        (await visitor.GetAsync("/admin/accounts")).Title.ShouldBe("账户");
    }

    [Fact]
    public async Task A_new_account_gets_a_password_once_and_has_to_change_it()
    {
        await using var site = await TestSite.StartAsync();
        var admin = await site.SignInAsync("admin");
        var created = await admin.SubmitAsync("/admin/accounts/new", "/admin/accounts/new", ("login", "zhao"), ("displayName", "赵一"));
        string password = created.Page.QuerySelector(".notice .code")!.TextContent;

        var zhao = site.Visitor();
        await zhao.SubmitAsync("/sign-in", "/sign-in", ("login", "zhao"), ("password", password));
        (await zhao.GetAsync("/account/tokens")).Location.ShouldBe("/account/password");
        (await zhao.SubmitAsync("/account/password", "/account/password", ("password", password), ("newPassword", "three green lamps"), ("repeated", "three green lamps"))).Status.ShouldBe(302);
        (await zhao.GetAsync("/account/tokens")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account()
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        for (int attempt = 0; attempt < 5; attempt++)
        {
            await visitor.SubmitAsync("/sign-in", "/sign-in", ("login", "editor"), ("password", "wrong"));
        }

        (await visitor.SubmitAsync("/sign-in", "/sign-in", ("login", "editor"), ("password", site.Passwords["editor"]))).Body.ShouldContain("锁定 15 分钟");
    }

    [Theory]
    [InlineData("/books", "/books")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    public async Task Sign_in_leads_back_within_the_site_only(string returnTo, string expected)
    {
        await using var site = await TestSite.StartAsync();
        var answer = await site.Visitor().SubmitAsync("/sign-in", "/sign-in", ("login", "editor"), ("password", site.Passwords["editor"]), ("returnTo", returnTo));
        answer.Location.ShouldBe(expected);
    }

    [Fact]
    public async Task A_program_with_a_token_acts_for_its_account()
    {
        await using var site = await TestSite.StartAsync();
        var auditor = await site.SignInAsync("auditor");
        var created = await auditor.SubmitAsync("/account/tokens", "/account/tokens", ("name", "报表系统"), ("days", "30"));
        string token = created.Page.QuerySelector(".notice .code")!.TextContent;

        (await site.Visitor().SendAsync("GET", "/audit", token: token)).Status.ShouldBe(200);
        (await site.Visitor().SendAsync("GET", "/admin/accounts", token: token)).Status.ShouldBe(403);
        (await site.Visitor().SendAsync("GET", "/audit", token: token + "x")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task Departments_units_and_roles_are_managed()
    {
        await using var site = await TestSite.StartAsync();
        var admin = await site.SignInAsync("admin");
        (await admin.SubmitAsync("/admin/departments/new", "/admin/departments/new", ("code", "301"), ("name", "重复"), ("department", ""))).Body.ShouldContain("已被使用");
        (await admin.SubmitAsync("/admin/departments/new", "/admin/departments/new", ("code", "399"), ("name", "云岭县林业局"), ("regionCode", "990101"), ("department", "1"))).Status.ShouldBe(302);
        (await admin.SubmitAsync("/admin/departments/2", "/admin/departments/2/units", ("unitCode", "301004"), ("unitName", "种子站"))).Status.ShouldBe(302);
        (await admin.GetAsync("/admin/departments/2")).Body.ShouldContain("种子站");
        (await admin.SubmitAsync("/admin/accounts/4", "/admin/accounts/4/roles", ("role", "UnitEditor"), ("scope", "unit:1"))).Status.ShouldBe(302);
        (await admin.SubmitAsync("/admin/accounts/5", "/admin/accounts/5/roles/5/revoke")).Body.ShouldContain("最后一位管理员");
    }

    private static Task<Answer> StepAsync(Browser browser, long book, string step, params (string, string)[] fields) =>
        browser.SubmitAsync($"/books/{book}/{step}", $"/books/{book}/{step}", fields);
}
