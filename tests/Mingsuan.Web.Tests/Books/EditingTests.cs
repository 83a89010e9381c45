using System.Globalization;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Books;

public sealed class EditingTests
{
    [Fact]
    public async Task A_changed_line_changes_statements_and_the_lines_behind_them()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        decimal before = await TotalAsync(editor, book);
        decimal own = Number((await editor.GetAsync($"/books/{book}/sheets/ledger/row?key=001")).Page.QuerySelector("#amount_yuan")!.GetAttribute("value")!);

        var saved = await editor.FillAsync($"/books/{book}/sheets/ledger/row?key=001", $"/books/{book}/sheets/ledger/row", ("amount_yuan", "2,687,796.88"));
        saved.Location.ShouldBe($"/books/{book}/sheets/ledger?done=saved");
        (await editor.GetAsync(saved.Location!)).Page.QuerySelector(".notice")!.TextContent.ShouldContain("已保存");
        (await TotalAsync(editor, book)).ShouldBe(before + 2_687_796.88m - own);
        (await editor.GetAsync($"/books/{book}/sheets/ledger/row?key=001")).Page.QuerySelector("#amount_yuan")!.GetAttribute("value").ShouldBe("2687796.88");
    }

    [Fact]
    public async Task Every_amount_opens_to_lines_that_add_up_to_it()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        var links = new List<(string Path, string Text)>();
        foreach (int statement in Enumerable.Range(1, 9))
        {
            var page = (await editor.GetAsync($"/books/{book}/statements?statement={statement}")).Page;
            links.AddRange(page.QuerySelectorAll("td.number a").Select(link => (link.GetAttribute("href")!, link.TextContent)).Where((_, index) => index % 9 == 0));
        }

        links.Count.ShouldBeGreaterThan(20);
        foreach (var (path, text) in links)
        {
            var page = (await editor.GetAsync(path)).Page;
            page.QuerySelector("h1")!.TextContent.ShouldStartWith(text);
            var lines = page.QuerySelectorAll("tbody tr:not(.total) td.number").Select(cell => Number(cell.TextContent));
            (Math.Round(lines.Sum() / 10_000m, 2, MidpointRounding.AwayFromZero)).ShouldBe(Number(text), path);
        }

        var sentences = (await editor.GetAsync($"/books/{book}/document")).Page.QuerySelectorAll(".document p a[href*='printed=']");
        sentences.Length.ShouldBeGreaterThan(10);
        foreach (var link in sentences.Take(24))
        {
            var page = (await editor.GetAsync(link.GetAttribute("href")!)).Page;
            string path = link.GetAttribute("href")!;
            if (path.Contains("as=amount", StringComparison.Ordinal))
            {
                page.QuerySelectorAll(".summary-list dd").Last().TextContent.ShouldStartWith(link.TextContent, Case.Sensitive, path);
            }
            else
            {
                // A share, a change or a count: its steps end with it.
                page.QuerySelector("main table")!.QuerySelectorAll("td.number").Last().TextContent.ShouldContain(link.TextContent, Case.Sensitive, path);
            }
        }
    }

    [Fact]
    public async Task A_line_is_added_with_a_new_project_and_deleted()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        string root = $"/books/{book}/sheets/ledger";
        (string, string)[] line =
        [
            ("line_id", "900"), ("unit_code", "301001"), ("project_code", "99010227P10000000099X"), ("project_category", "public"), ("function_code", "2130101 行政运行"),
            ("economic_code", "30201"), ("gov_economic_code", "50201"), ("fund_source", "general_public"), ("origin", "current_year"), ("amount_yuan", "1200.5"),
        ];
        var unnamed = await editor.FillAsync(root + "/new", root + "/new", line);
        unnamed.Status.ShouldBe(422);
        unnamed.Page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#project_name");
        unnamed.Page.QuerySelector("#amount_yuan")!.GetAttribute("value").ShouldBe("1200.50");

        (await editor.FillAsync(root + "/new", root + "/new", [.. line, ("project_name", "节能改造")])).Status.ShouldBe(302);
        (await editor.GetAsync(root + "?project=99010227P10000000099X")).Page.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await editor.FillAsync(root + "/new", root + "/new", [.. line])).Body.ShouldContain("“900”已经有了");

        (await editor.FillAsync(root + "/delete?key=900", root + "/delete")).Location.ShouldBe(root + "?done=deleted");
        (await editor.GetAsync(root + "/row?key=900")).Body.ShouldContain("900");
        (await site.Service<BookRowStore>().FindAsync(book, BookRowKind.Line, "900")).ShouldBeNull();
    }

    [Theory]
    [InlineData("amount_yuan", "一百", "不是数字")]
    [InlineData("amount_yuan", "1.234", "小数多于 2 位")]
    [InlineData("amount_yuan", "", "请填写")]
    [InlineData("function_code", "21301", "不合格式")]
    [InlineData("economic_code", "3010", "不合格式")]
    [InlineData("fund_source", "gold", "不在可选值中")]
    [InlineData("project_code", "=1+1", "当作公式")]
    public async Task A_fault_is_told_at_its_field(string field, string value, string message)
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        string root = $"/books/{book}/sheets/ledger/row";
        var answer = await editor.FillAsync(root + "?key=001", root, (field, value), ("project_name", field == "project_code" ? "新项目" : ""));
        answer.Status.ShouldBe(422);
        answer.Page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")).ShouldContain("#" + field);
        answer.Page.QuerySelector($"#{field}-error")!.TextContent.ShouldContain(message);
    }

    [Fact]
    public async Task The_second_editor_of_a_row_sees_both_versions()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var (first, second) = (await site.SignInAsync("editor"), await site.SignInAsync("editor"));
        string root = $"/books/{book}/sheets/ledger/row";
        var stale = Fields.Of((await second.GetAsync(root + "?key=001")).Page, root);
        (await first.FillAsync(root + "?key=001", root, ("amount_yuan", "111.00"))).Status.ShouldBe(302);

        stale["amount_yuan"] = "222.00";
        var conflict = await second.SendAsync("POST", root, stale);
        conflict.Status.ShouldBe(409);
        var cells = conflict.Page.QuerySelectorAll("main table tbody td").Select(cell => cell.TextContent).ToList();
        cells.ShouldBe(["111.00", "222.00"]);
        (await site.Service<BookRowStore>().FindAsync(book, BookRowKind.Line, "001"))!.AmountFen.ShouldBe(111_00);

        var again = await second.SendAsync("POST", root, Fields.Of(conflict.Page, root));
        again.Status.ShouldBe(302);
        (await site.Service<BookRowStore>().FindAsync(book, BookRowKind.Line, "001"))!.AmountFen.ShouldBe(222_00);
    }

    [Fact]
    public async Task An_editor_of_one_unit_edits_its_rows_only()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var accounts = site.Service<Storage.Accounts.AccountStore>();
        var unit = (await site.Service<Storage.Departments.DepartmentStore>().UnitsAsync()).Single(unit => unit.Code == "301001");
        long id = await accounts.AddAsync(Actor.System, "one", "本级填报", "a long pass phrase", mustChange: false);
        await accounts.AssignAsync(Actor.System, id, new RoleAssignment { Role = Role.UnitEditor, UnitId = unit.Id });
        var browser = site.Visitor();
        await browser.SubmitAsync("/sign-in", "/sign-in", ("login", "one"), ("password", "a long pass phrase"));
        string root = $"/books/{book}/sheets/ledger/row";

        (await browser.FillAsync(root + "?key=001", root, ("amount_yuan", "100.00"))).Status.ShouldBe(302);
        string other = (await site.Service<BookRowStore>().LoadAsync(book))!.Rows.First(row => row is { Kind: BookRowKind.Line, UnitCode: "301002" }).Key;
        (await browser.GetAsync($"{root}?key={other}")).Page.QuerySelector($"form[action='{root}']").ShouldBeNull();
        var fields = Fields.Of((await browser.GetAsync(root + "?key=001")).Page, root);
        fields["rowKey"] = other;
        (await browser.SendAsync("POST", root, fields)).Status.ShouldBeOneOf(403, 409);
        (await browser.GetAsync($"/books/{book}/import")).Page.QuerySelector("input[type=file]").ShouldBeNull();
        (await browser.GetAsync($"/books/{book}/sheets/texts/row?key=duties")).Status.ShouldBe(200);
        string texts = $"/books/{book}/sheets/texts/row";
        (await browser.FillAsync(texts + "?key=duties", texts, ("text", "x"))).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_target_value_is_read_with_advice()
    {
        await using var site = await TestSite.StartAsync();
        var editor = await site.SignInAsync("editor");
        (await editor.GetAsync("/target-advice?value=%E2%89%A590%25&name=%E7%BE%A4%E4%BC%97%E6%BB%A1%E6%84%8F%E5%BA%A6&kind=%E6%9C%8D%E5%8A%A1%E5%AF%B9%E8%B1%A1%E6%BB%A1%E6%84%8F%E5%BA%A6%E6%8C%87%E6%A0%87")).Body.ShouldContain("读作：≥90%");
        var vague = await editor.GetAsync("/target-advice?value=%E8%BE%83%E5%A5%BD&name=%E8%B4%A8%E9%87%8F&kind=");
        vague.Body.ShouldNotContain("<html");
        vague.Body.ShouldContain("tag");
        long book = await site.BookAsync(BookState.Draft);
        string root = $"/books/{book}/sheets/indicators/row";
        (await editor.GetAsync(root + "?key=1")).Page.QuerySelector("#target-advice .inset").ShouldNotBeNull();
    }

    [Fact]
    public async Task Stored_text_cannot_run()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        const string hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
        string texts = $"/books/{book}/sheets/texts/row";
        string projects = $"/books/{book}/sheets/projects/row";
        string project = (await site.Service<BookRowStore>().LoadAsync(book))!.Rows.First(row => row.Kind == BookRowKind.Project).Key;
        (await editor.FillAsync(texts + "?key=duties", texts, ("text", hostile))).Status.ShouldBe(302);
        (await editor.FillAsync($"{projects}?key={project}", projects, ("name", hostile))).Status.ShouldBe(302);
        foreach (string path in (string[])["sheets/texts", "sheets/projects", "sheets/ledger", "document", "statements?statement=5", "charts", "findings", $"sheets/projects/row?key={project}", $"sheets/ledger?project={Uri.EscapeDataString(hostile)}", $"figures?q={Uri.EscapeDataString("fund=general-public")}&printed={Uri.EscapeDataString(hostile)}"])
        {
            var answer = await editor.GetAsync($"/books/{book}/{path}");
            answer.Status.ShouldBe(200, path);
            answer.Page.QuerySelectorAll("main script:not([src]), img").ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task A_submitted_book_is_not_changed()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        string root = $"/books/{book}/sheets/ledger/row";
        var fields = Fields.Of((await editor.GetAsync(root + "?key=001")).Page, root);
        (await editor.FillAsync($"/books/{book}/submit", $"/books/{book}/submit")).Status.ShouldBe(302);
        var answer = await editor.SendAsync("POST", root, fields);
        answer.Status.ShouldBe(422);
        answer.Body.ShouldContain("已经提交或公开");
        (await editor.GetAsync(root + "?key=001")).Page.QuerySelector($"form[action='{root}']").ShouldBeNull();
    }

    private static async Task<decimal> TotalAsync(Browser browser, long book) =>
        Number((await browser.GetAsync($"/books/{book}/figures?q=fund%3Dgeneral-public")).Page.QuerySelector("tr.total td")!.TextContent);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
