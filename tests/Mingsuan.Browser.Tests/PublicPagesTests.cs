using Microsoft.Playwright;
using Mingsuan.Browser.Tests.Support;

namespace Mingsuan.Browser.Tests;

/// <summary>What every page is like in a real browser, for whoever asks.</summary>
public sealed class PublicPagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    private static readonly string[] AdminPages =
    [
        "/", "/admin/departments", "/admin/departments/2", "/admin/units/1", "/admin/accounts", "/admin/accounts/1", "/admin/settings", "/admin/layouts", "/admin/rules", "/admin/codes?q=2130101", "/audit", "/account/password",
        "/account/tokens", "/books", "/books/5",
    ];

    [BrowserFact]
    public async Task The_keyboard_reaches_the_content_at_once_and_the_fault_of_a_form()
    {
        var page = await site.VisitAsync();
        await page.GotoAsync("/sign-in");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => document.activeElement.className")).ShouldBe("skip-link");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("login");
        await page.Keyboard.TypeAsync("editor");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".error-summary").WaitForAsync();
        (await page.EvaluateAsync<string>("() => document.activeElement.className")).ShouldBe("error-summary");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("() => document.activeElement.id")).ShouldBe("login");
    }

    [BrowserFact]
    public async Task On_paper_there_is_the_content_and_nothing_to_click()
    {
        var page = await site.SignInAsync("auditor");
        await page.GotoAsync("/books/7/statements?statement=5");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator(".site-nav, .book-parts, .breadcrumbs, .statement-list").EvaluateAllAsync<bool>("all => all.every(one => getComputedStyle(one).display === 'none')")).ShouldBeTrue();
        (await page.Locator("table.statement").IsVisibleAsync()).ShouldBeTrue();
    }

    [AxeFact]
    public async Task Axe_finds_nothing_wrong_with_the_public_pages()
    {
        var page = await site.VisitAsync();
        foreach (string path in (string[])["/", "/sign-in", "/publications", "/publications/books/7/1", "/no-such-page"])
        {
            await page.GotoAsync(path);
            (await Axe.ViolationsAsync(page)).ShouldBeEmpty(path);
        }
    }

    [AxeFact]
    public async Task Axe_finds_nothing_wrong_with_the_pages_of_administrators_and_nothing_is_cut_off()
    {
        foreach (int width in (int[])[1280, 360])
        {
            var page = await site.SignInAsync("admin", width);
            foreach (string path in AdminPages)
            {
                await page.GotoAsync(path);
                (await Axe.ViolationsAsync(page)).ShouldBeEmpty($"{path} at {width}");
                (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, path);
            }
        }
    }
}
