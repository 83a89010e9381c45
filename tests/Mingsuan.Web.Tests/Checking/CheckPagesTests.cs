using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Checking;

/// <summary>Handing in, results beside the document, figures, decisions, downloads.</summary>
public sealed class CheckPagesTests
{
    [Fact]
    public async Task The_wrong_figure_is_named_and_marked_and_the_way_leads_back()
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        var (address, answer) = await visitor.OpenAsync("faulty.txt", Uploads.Sample("faulty-statements.txt"));

        var cards = answer.Page.QuerySelectorAll(".finding-card");
        cards.Length.ShouldBe(5);
        cards[0].TextContent.ShouldContain("应为 687.64");
        var see = cards[0].QuerySelector("a[href*='#mark-1']")!;
        var shown = await visitor.GetAsync(see.GetAttribute("href")!.Split('#')[0]);
        var cell = shown.Page.QuerySelector("td.wrong:has(#mark-1)")!;
        cell.QuerySelector("mark")!.TextContent.ShouldBe("678.64");
        cell.QuerySelector("#mark-1")!.GetAttribute("href").ShouldBe("#finding-1");

        var figure = await visitor.GetAsync(cell.QuerySelector("a.figure")!.GetAttribute("href")!);
        figure.Title.ShouldBe("数字 678.64");
        figure.Page.QuerySelectorAll("table.sum").Length.ShouldBe(3);
        figure.Body.ShouldContain("四舍五入最多可解释");
        (await visitor.GetAsync(address + "/findings/1")).Page.QuerySelectorAll("table.sum").Length.ShouldBe(3);
        (await visitor.GetAsync(address + "/findings/99")).Status.ShouldBe(404);
        (await visitor.GetAsync(address + "/figures/99999999")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("clean-cells.txt", "未发现错误")]
    [InlineData("clean-gb18030.txt", "未发现错误")]
    [InlineData("clean-tabs.txt", "未发现错误")]
    [InlineData("clean-targets.md", "未发现错误")]
    [InlineData("faulty-targets.txt", "有错误")]
    [InlineData("faulty-narrative.txt", "有错误")]
    public async Task Samples_are_judged(string sample, string verdict)
    {
        await using var site = await TestSite.StartAsync(demo: false);
        await SetUpAsync(site);
        var visitor = site.Visitor();
        string batch = await visitor.CheckAsync((sample, Uploads.Sample(sample)));

        var page = await visitor.GetAsync(batch);
        page.Page.QuerySelector("tbody .tag")!.TextContent.ShouldBeOneOf(verdict, verdict == "未发现错误" ? "需人工判断" : verdict);
        string address = page.Page.QuerySelector("tbody a")!.GetAttribute("href")!;
        var document = await visitor.GetAsync(address);
        document.Status.ShouldBe(200);
        foreach (string part in document.Page.QuerySelectorAll("#part option").Select(option => option.GetAttribute("value")!))
        {
            var shown = await visitor.GetAsync($"{address}?part={part}");
            shown.Status.ShouldBe(200, part);
            shown.Page.QuerySelectorAll("[id]").Select(element => element.Id).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty(part);
        }

        foreach (var link in document.Page.QuerySelectorAll(".finding-card a[href*='#mark-']"))
        {
            string href = link.GetAttribute("href")!;
            (await visitor.GetAsync(href.Split('#')[0])).Page.QuerySelector("#" + href.Split('#')[1]).ShouldNotBeNull(href);
        }
    }

    [Fact]
    public async Task Many_files_and_archives_at_once()
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        byte[] inner = Uploads.Zip(("甲局/预算.txt", Uploads.Sample("clean-cells.txt")), ("乙局/预算.txt", Uploads.Sample("faulty-statements.txt")), ("说明.exe", [1]));
        string batch = await visitor.CheckAsync(("甲.txt", Uploads.Sample("clean-tabs.txt")), ("全部.zip", inner), ("picture.png", [137, 80, 78, 71, 0, 1]));

        var page = await visitor.GetAsync(batch);
        page.Page.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("a")!.TextContent).ShouldBe(["甲.txt", "预算.txt", "预算.txt", "picture.png"]);
        page.Page.QuerySelectorAll("tbody .tag").Last().TextContent.ShouldBe("无法读取");
        (await visitor.GetAsync(page.Page.QuerySelectorAll("tbody a").Last().GetAttribute("href")!)).Status.ShouldBe(200, "the page says why it could not be read");
        (await visitor.GetAsync(batch + "/report.html")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Decisions_belong_to_an_account_and_hold_at_the_next_check()
    {
        await using var site = await TestSite.StartAsync();
        var editor = await site.SignInAsync("editor");
        byte[] sample = Uploads.Sample("faulty-statements.txt");
        var (address, _) = await editor.OpenAsync("预算.txt", sample);

        (await editor.SubmitAsync(address + "/findings/1", address + "/findings/1", ("outcome", "Accepted"), ("reason", ""))).Status.ShouldBe(422);
        (await editor.SubmitAsync(address + "/findings/1", address + "/findings/1", ("outcome", ""), ("reason", "口径一致"))).Status.ShouldBe(422);
        (await editor.SubmitAsync(address + "/findings/1", address + "/findings/1", ("outcome", "Accepted"), ("reason", "口径一致"))).Status.ShouldBe(302);
        var again = (await editor.OpenAsync("另存.txt", sample)).Page;
        again.Page.QuerySelector(".finding-card .decided")!.TextContent.ShouldContain("接受：口径一致");
        again.Page.QuerySelector(".verdict")!.TextContent.ShouldContain("错误 4");

        var reviewer = await site.SignInAsync("reviewer");
        (await reviewer.OpenAsync("预算.txt", sample)).Page.Body.ShouldNotContain("口径一致", Case.Sensitive, "another account decides for itself");
        (await reviewer.GetAsync(address)).Status.ShouldBe(404);
        (await site.Visitor().GetAsync(address)).Status.ShouldBe(404);
        (await editor.GetAsync(address + "/findings.json")).Body.ShouldContain("口径一致");
    }

    [Fact]
    public async Task What_visitors_hand_in_is_opened_by_its_address_alone_and_can_be_deleted()
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        string batch = await visitor.CheckAsync(("预算.txt", Uploads.Sample("clean-targets.md")));

        batch.Length.ShouldBeGreaterThan("/check/".Length + 40);
        (await site.Visitor().GetAsync(batch)).Status.ShouldBe(200);
        (await site.Visitor().GetAsync("/check/" + new string('a', 43))).Status.ShouldBe(404);
        (await visitor.SubmitAsync(batch, batch + "/delete")).Status.ShouldBe(302);
        (await visitor.GetAsync(batch)).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("report.html", "text/html", "检查报告.html")]
    [InlineData("report.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "检查报告.xlsx")]
    [InlineData("findings.json", "application/json", "检查报告.json")]
    [InlineData("disclosure.json", "application/json", "disclosure.json")]
    public async Task Downloads_never_open_within_the_site(string file, string type, string name)
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        var (address, _) = await visitor.OpenAsync("预算;<b>‮'%0d%0a.txt", Uploads.Sample("faulty-statements.txt"));

        var answer = await visitor.GetAsync($"{address}/{file}");
        answer.Status.ShouldBe(200);
        answer.Response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        var disposition = answer.Response.Content.Headers.ContentDisposition!;
        disposition.DispositionType.ShouldBe("attachment");
        disposition.FileNameStar.ShouldEndWith(name);
        disposition.FileNameStar!.ShouldNotContain("<");
        answer.Response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task The_administrator_can_close_it_to_visitors()
    {
        await using var site = await TestSite.StartAsync();
        var admin = await site.SignInAsync("admin");
        (await admin.GetAsync("/admin/settings")).Page.QuerySelector<IHtmlSelectElement>("#anonymousChecking")!.Value.ShouldBe("true", "open on the own machine");
        await site.Service<Storage.Settings.SettingStore>().SetAsync(new(null, "测试", [new() { Role = Storage.Rights.Role.Administrator }]), Storage.Settings.SettingStore.AnonymousChecking, "false");

        (await site.Visitor().GetAsync("/check")).Location.ShouldBe("/sign-in?returnTo=%2Fcheck");
        (await (await site.SignInAsync("auditor")).GetAsync("/check")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_server_for_others_is_closed_to_visitors_until_somebody_opens_it()
    {
        await using var site = await TestSite.StartAsync(configure: options => options with { Urls = "http://0.0.0.0:5080" });

        (await site.Visitor().GetAsync("/check")).Status.ShouldBe(302);
        (await site.Visitor().GetAsync("/")).Page.QuerySelector("main a[href='/check']").ShouldBeNull();
    }

    [Fact]
    public async Task The_home_page_says_what_it_is_and_what_is_published()
    {
        await using var site = await TestSite.StartAsync();
        var home = await site.Visitor().GetAsync("/");

        home.Page.QuerySelector("main a[href='/check']").ShouldNotBeNull();
        home.Page.QuerySelectorAll("main tbody tr").Length.ShouldBe(2);
        (await site.Visitor().GetAsync("/?lang=en")).Body.ShouldContain("Check a document");
    }

    private static Task SetUpAsync(TestSite site) => site.Service<Storage.Accounts.AccountStore>().AddAsync(Storage.Rights.Actor.System, "first", "第一人", "a long pass phrase", mustChange: false);
}
