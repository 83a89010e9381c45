using Mingsuan.Storage.Books;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Books;

public sealed class BookPagesTests
{
    private static readonly string[] Pages =
    [
        "findings", "sheets/ledger", "sheets/projects", "sheets/indicators", "sheets/procurement", "sheets/assets", "sheets/units", "sheets/texts", "sheets/reasons", "sheets/prior", "sheets/settings",
        "sheets/ledger/new", "sheets/projects/new", "sheets/indicators/new", "sheets/procurement/new", "sheets/texts/new", "sheets/ledger/row?key=001", "sheets/ledger/delete?key=001",
        "statements", "statements?statement=5", "document", "charts", "compare", "import", "figures?statement=1&row=1&column=2", "figures?q=fund%3Dgeneral-public",
    ];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Every_page_of_a_book_is_well_formed(string language)
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        await editor.GetAsync("/?lang=" + language);
        foreach (string path in Pages)
        {
            var answer = await editor.GetAsync($"/books/{book}/{path}");
            answer.Status.ShouldBe(200, path);
            var page = answer.Page;
            page.QuerySelectorAll("h1").Length.ShouldBe(1, path);
            page.QuerySelectorAll("[style], script:not([src]), [onclick]").ShouldBeEmpty(path);
            page.QuerySelectorAll("[id]").Select(element => element.Id).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty(path);
            page.QuerySelectorAll("input:not([type=hidden]), select, textarea").ShouldAllBe(input => page.QuerySelector($"label[for='{input.Id}']") != null, path);
            page.QuerySelectorAll("form[method=post]").ShouldAllBe(form => form.QuerySelector("input[name=__RequestVerificationToken]") != null, path);
            page.QuerySelectorAll("table").ShouldAllBe(table => table.QuerySelector("caption") != null && table.QuerySelector("th") != null, path);
        }
    }

    [Fact]
    public async Task Departments_stand_as_a_tree_with_their_units_and_budgets()
    {
        await using var site = await TestSite.StartAsync();
        var page = (await (await site.SignInAsync("reviewer")).GetAsync("/books")).Page;
        page.QuerySelectorAll(".department-tree").Length.ShouldBe(2);
        var county = page.QuerySelector(".department-tree > li")!;
        county.QuerySelector(".department strong")!.TextContent.ShouldBe("临川省云岭县");
        var below = county.QuerySelectorAll(".department-tree > li");
        below.Length.ShouldBeGreaterThan(3);
        below.ShouldAllBe(branch => branch.QuerySelector(".department-books a[href^='/books/']") != null && branch.QuerySelector(".department-books .tag") != null && branch.QuerySelectorAll("details li").Length == 3);
        page.QuerySelectorAll(".department-books > li").Length.ShouldBe(8);
    }

    [Theory]
    [InlineData("sheets/nothing")]
    [InlineData("sheets/ledger/row?key=999")]
    [InlineData("figures?statement=99&row=1&column=1")]
    [InlineData("figures?q=nonsense")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        await using var site = await TestSite.StartAsync();
        var auditor = await site.SignInAsync("auditor");
        (await auditor.GetAsync($"/books/{await site.BookAsync(BookState.Draft)}/{path}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_book_without_lines_leads_to_the_import()
    {
        await using var site = await TestSite.StartAsync();
        var editor = await site.SignInAsync("editor");
        var created = await editor.FillAsync("/books/new", "/books/new", ("departmentId", "2"), ("fiscalYear", "2031"));
        foreach (string path in (string[])["statements", "document", "charts", "compare"])
        {
            (await editor.GetAsync($"{created.Location}/{path}")).Page.QuerySelector("main a.button")!.GetAttribute("href").ShouldBe($"{created.Location}/import", path);
        }

        (await editor.GetAsync($"{created.Location}/findings")).Page.QuerySelector(".task-list a")!.GetAttribute("href").ShouldBe($"{created.Location}/import");
    }
}
