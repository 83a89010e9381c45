using Microsoft.Playwright;
using Mingsuan.Browser.Tests.Support;

namespace Mingsuan.Browser.Tests;

/// <summary>A new user has a faulty document checked and finds the wrong figure.</summary>
public sealed class CheckingTests(DemoSite site) : IClassFixture<DemoSite>
{
    [BrowserFact]
    public async Task A_new_user_finds_the_wrong_figure()
    {
        var page = await site.VisitAsync();
        await page.GotoAsync("/");
        await Pictures.TakeAsync(page, "web-check-home", height: 560);
        await page.GetByRole(AriaRole.Link, new() { Name = "检查一份文件" }).ClickAsync();
        await Pictures.TakeAsync(page, "web-check-upload", height: 560);

        await HandInAsync(page, "faulty-statements.txt");
        await page.GetByRole(AriaRole.Link, new() { Name = "faulty-statements.txt" }).ClickAsync();
        await page.Locator(".finding-card").First.WaitForAsync();
        await page.Locator("#finding-1 a[href*='#mark-1']").ClickAsync();
        await page.Locator("#mark-1").WaitForAsync();
        await Pictures.TakeAsync(page, "web-check-document", height: 560);
        (await page.Locator("td.wrong:has(#mark-1) mark").InnerTextAsync()).ShouldNotBeEmpty();
        await page.Locator("#mark-1").ClickAsync();
        page.Url.ShouldEndWith("#finding-1");

        await page.Locator("td.wrong:has(#mark-1) a.figure").ClickAsync();
        (await page.Locator("table.sum").CountAsync()).ShouldBeGreaterThan(0);
        await Pictures.TakeAsync(page, "web-check-figure");
    }

    [BrowserFact]
    public async Task It_works_without_JavaScript()
    {
        var page = await site.VisitAsync(script: false);
        await page.GotoAsync("/check");
        await page.SetInputFilesAsync("#files", Sample("faulty-statements.txt"));
        await page.Locator("main form button").ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "faulty-statements.txt" }).ClickAsync();
        await page.Locator("#finding-1 a[href*='#mark-1']").ClickAsync();
        (await page.Locator("td.wrong:has(#mark-1)").CountAsync()).ShouldBe(1);
    }

    [BrowserFact]
    public async Task A_decision_is_recorded_and_known_at_the_next_check()
    {
        var page = await site.SignInAsync("editor");
        for (int time = 0; time < 2; time++)
        {
            await page.GotoAsync("/check");
            await HandInAsync(page, "faulty-statements.txt");
            await page.GetByRole(AriaRole.Link, new() { Name = "faulty-statements.txt" }).ClickAsync();
            if (time == 0)
            {
                await page.Locator("#finding-1 a[href*='/findings/']").ClickAsync();
                await Pictures.TakeAsync(page, "web-check-finding");
                await page.SelectOptionAsync("#outcome", "Accepted");
                await page.FillAsync("#reason", "与上级文件口径一致");
                await page.GetByRole(AriaRole.Button, new() { Name = "保存处理意见" }).ClickAsync();
                await page.Locator(".notice").WaitForAsync();
            }
        }

        (await page.Locator(".finding-card .decided").InnerTextAsync()).ShouldContain("与上级文件口径一致");
    }

    [BrowserFact]
    public async Task The_wrong_sentence_is_marked_in_its_paragraph()
    {
        var page = await site.VisitAsync();
        await page.GotoAsync("/check");
        await HandInAsync(page, "faulty-narrative.txt");
        await page.GetByRole(AriaRole.Link, new() { Name = "faulty-narrative.txt" }).ClickAsync();
        (await page.Locator(".running-text mark").CountAsync()).ShouldBeGreaterThan(0);
        await page.Locator(".running-text mark").First.ScrollIntoViewIfNeededAsync();
        await Pictures.TakeAsync(page, "web-check-sentence");
    }

    [AxeFact]
    public async Task Axe_finds_nothing_wrong_and_nothing_is_cut_off()
    {
        foreach (int width in (int[])[1280, 320])
        {
            var page = await site.SignInAsync("editor", width);
            await page.GotoAsync("/check");
            await LookAsync(page, "upload", width);
            await HandInAsync(page, "faulty-statements.txt");
            await LookAsync(page, "batch", width);
            await page.GetByRole(AriaRole.Link, new() { Name = "faulty-statements.txt" }).ClickAsync();
            await LookAsync(page, "document", width);
            string document = page.Url;
            await page.Locator("#finding-2 a[href*='/findings/']").ClickAsync();
            await LookAsync(page, "finding", width);
            await page.GotoAsync(document + "/figures/5");
            await LookAsync(page, "figure", width);
            await page.GotoAsync(document + "?part=t0");
            await LookAsync(page, "text", width);
            await page.GotoAsync(document + "?part=s0&lang=en");
            await LookAsync(page, "english", width);
            await page.GotoAsync("/?lang=zh");
        }
    }

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "samples", "documents", name);

    private static async Task HandInAsync(IPage page, string sample)
    {
        await page.SetInputFilesAsync("#files", Sample(sample));
        await page.Locator("main form.upload button").ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "检查结果" }).WaitForAsync();
    }

    private static async Task LookAsync(IPage page, string name, int width)
    {
        await Pictures.TakeAsync(page, $"look-{name}-{width}", whole: true);
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty($"{name} at {width}");
        int wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        wide.ShouldBeLessThanOrEqualTo(width, $"{name} at {width} scrolls sideways");
    }
}
