using System.Text;
using Mingsuan.Storage.Books;
using Mingsuan.Web.Tests.Support;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Tests.Pages;

/// <summary>What administrators choose of the program's data.</summary>
public sealed class AdministrationTests
{
    [Fact]
    public async Task A_layout_that_is_taken_out_is_no_longer_offered_and_cannot_be_chosen()
    {
        await using var site = await TestSite.StartAsync();
        var (admin, editor) = (await site.SignInAsync("admin"), await site.SignInAsync("editor"));
        var offered = (await editor.GetAsync("/books/new")).Page.QuerySelectorAll("#layoutId option").Select(option => option.GetAttribute("value")!).ToList();
        offered.ShouldBe(site.Service<CompilingDesk>().LayoutIds, "the pages know no list of their own");

        (await OfferAsync(admin, "hebei-2021", "false")).Status.ShouldBe(302);
        (await editor.GetAsync("/books/new")).Page.QuerySelectorAll("#layoutId option[value=hebei-2021]").ShouldBeEmpty();
        var refused = await editor.FillAsync("/books/new", "/books/new", ("departmentId", "2"), ("fiscalYear", "2033"), ("layoutId", "hebei-2021"));
        refused.Status.ShouldBe(422);
        refused.Page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#layoutId");

        (await OfferAsync(admin, "hebei-2021", "true")).Status.ShouldBe(302);
        (await editor.GetAsync("/books/new")).Page.QuerySelectorAll("#layoutId option").Length.ShouldBe(offered.Count);
    }

    [Fact]
    public async Task A_warning_that_is_switched_off_is_not_given_and_an_error_cannot_be()
    {
        await using var site = await TestSite.StartAsync();
        var (admin, editor) = (await site.SignInAsync("admin"), await site.SignInAsync("editor"));
        long book = await site.BookAsync(BookState.Draft);
        var project = (await editor.GetAsync($"/books/{book}/sheets/indicators")).Page.QuerySelector("tbody a")!;
        string indicator = $"/books/{book}/sheets/indicators/row";
        (await editor.FillAsync(project.GetAttribute("href")!, indicator, ("value", "2029年11月底前"), ("level2", "时效指标"))).Status.ShouldBe(302);
        var before = (await editor.GetAsync($"/books/{book}/findings")).Page.QuerySelectorAll(".task-list .hint").Select(hint => hint.TextContent.Split('　')[0]).ToList();
        var page = (await admin.GetAsync("/admin/rules")).Page;
        string rule = before.First(id => page.QuerySelector($"input[name=rule][value='{id}']") is not null);

        (await SwitchAsync(admin, rule, "false")).Status.ShouldBe(302);
        (await editor.GetAsync($"/books/{book}/findings")).Body.ShouldNotContain(rule);
        (await SwitchAsync(admin, rule, "true")).Status.ShouldBe(302);
        (await editor.GetAsync($"/books/{book}/findings")).Body.ShouldContain(rule);

        (await SwitchAsync(admin, "AR-PREFIX", "false")).Status.ShouldBe(302);
        (await admin.GetAsync("/admin/rules")).Page.QuerySelector("#AR-PREFIX .tag-grey").ShouldBeNull();
    }

    [Fact]
    public async Task The_Ministry_s_list_is_imported_and_takes_effect_at_once()
    {
        await using var site = await TestSite.StartAsync();
        var (admin, editor) = (await site.SignInAsync("admin"), await site.SignInAsync("editor"));
        var faulty = await ImportAsync(admin, "function", "代码,名称\n213,农林水\nABC,看不懂\n");
        faulty.Status.ShouldBe(422);
        faulty.Page.QuerySelectorAll("tbody tr").Select(line => line.TextContent).ShouldContain(line => line.Contains("ABC", StringComparison.Ordinal));
        (await ImportAsync(admin, "divisions", "代码,名称\n990102,云岭县\n")).Page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#list");

        (await ImportAsync(admin, "function", "代码,名称\n2130177,山区特色农业\n")).Location.ShouldBe("/admin/codes?imported=1");
        (await admin.GetAsync("/admin/codes?q=2130177")).Body.ShouldContain("山区特色农业");
        long book = await site.BookAsync(BookState.Draft);
        (await editor.GetAsync($"/books/{book}/sheets/ledger/new")).Page.QuerySelectorAll("#function_code-list option[value='2130177']").Length.ShouldBe(1);
        (await admin.GetAsync("/audit?subject=codes:function")).Page.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("导入代码表");
    }

    private static Task<Answer> OfferAsync(Browser admin, string layout, string offered) => PostAsync(admin, "/admin/layouts", ("layout", layout), ("offered", offered));

    private static Task<Answer> SwitchAsync(Browser admin, string rule, string on) => PostAsync(admin, "/admin/rules", ("rule", rule), ("on", on));

    private static async Task<Answer> PostAsync(Browser admin, string path, params (string Name, string Value)[] fields)
    {
        var values = fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        values["__RequestVerificationToken"] = await TokenAsync(admin, path);
        return await admin.SendAsync("POST", path, values);
    }

    private static async Task<Answer> ImportAsync(Browser admin, string list, string text)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await TokenAsync(admin, "/admin/codes")), "__RequestVerificationToken" },
            { new StringContent(list), "list" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "功能分类.csv" },
        };
        return await admin.PostAsync("/admin/codes", form);
    }

    private static async Task<string> TokenAsync(Browser admin, string path) =>
        (await admin.GetAsync(path)).Page.QuerySelector("main form[method=post] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
