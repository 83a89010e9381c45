using Mingsuan.Browser.Tests.Support;

namespace Mingsuan.Browser.Tests;

/// <summary>The way in, in a real browser.</summary>
public sealed class PublicPagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    [BrowserFact]
    public async Task Somebody_signs_in()
    {
        var page = await site.SignInAsync("editor");

        (await page.Locator("h1").CountAsync()).ShouldBe(1);
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_wrong_with_the_public_pages()
    {
        var page = await site.VisitAsync();
        foreach (string path in (string[])["/", "/sign-in", "/publications"])
        {
            await page.GotoAsync(path);
            (await Axe.ViolationsAsync(page) ?? []).ShouldBeEmpty(path);
        }
    }
}
