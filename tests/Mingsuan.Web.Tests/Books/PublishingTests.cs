using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Web.Tests.Support;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Tests.Books;

public sealed class PublishingTests
{
    private static readonly string[] Formats = ["docx", "xlsx", "html", "json", "csv"];

    [Fact]
    public async Task What_is_published_equals_what_compile_makes_of_the_exported_book()
    {
        await using var site = await TestSite.StartAsync(configure: options => options with { Formats = Formats });
        long book = await site.BookAsync(BookState.ApprovedByBureau);
        var bureau = await site.SignInAsync("bureau");
        byte[] workbook = await (await bureau.GetAsync($"/books/{book}/export")).Response.Content.ReadAsByteArrayAsync();
        (await bureau.FillAsync($"/books/{book}/publish", $"/books/{book}/publish")).Status.ShouldBe(302);

        var desk = site.Service<CompilingDesk>();
        var findings = new BookFindings();
        var read = WorkbookBook.Read(workbook, desk.Catalogue, findings)!;
        var compiled = desk.Compiler.Compile(read, desk.Layout(read.LayoutId)!, PriorYear.Unknown, findings);
        var made = desk.Press.Make(compiled, Formats, read.Explanations, findings);
        findings.HasErrors.ShouldBeFalse();

        var visitor = site.Visitor();
        var links = (await visitor.GetAsync($"/publications/books/{book}/1")).Page.QuerySelectorAll("main ul a").Select(link => link.GetAttribute("href")!).ToList();
        foreach (var (name, content) in made.Contents.Append(new("manifest.json", made.MakeManifest())))
        {
            string link = links.Single(path => Uri.UnescapeDataString(path).EndsWith("/" + name, StringComparison.Ordinal) && (name.Contains('/', StringComparison.Ordinal) || path.Count(letter => letter == '/') == 3));
            var file = await visitor.GetAsync(link);
            file.Response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            (await file.Response.Content.ReadAsByteArrayAsync()).ShouldBe(content, name);
        }
    }

    [Fact]
    public async Task A_correction_is_compared_with_the_published_version_and_next_year_with_this_one()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Published);
        var editor = await site.SignInAsync("editor");
        var next = await editor.FillAsync($"/books/{book}", $"/books/{book}/next-year");
        next.Status.ShouldBe(302);
        (await editor.FillAsync($"/books/{book}", $"/books/{book}/next-year")).Body.ShouldContain("已经建立");
        var compared = await editor.GetAsync(next.Location + "/compare");
        compared.Page.QuerySelector("select#with option")!.TextContent.ShouldContain("上年");
        compared.Page.QuerySelectorAll("main tbody tr").ShouldNotBeEmpty();
        (await editor.GetAsync(next.Location + "/charts")).Page.QuerySelectorAll("rect.bar-before").ShouldNotBeEmpty();

        (await editor.FillAsync($"/books/{book}/correct", $"/books/{book}/correct", ("note", "更正工资"))).Status.ShouldBe(302);
        string row = $"/books/{book}/sheets/ledger/row";
        (await editor.GetAsync($"/books/{book}/compare?with=1")).Body.ShouldContain("没有变化");
        decimal amount = decimal.Parse((await editor.GetAsync(row + "?key=001")).Page.QuerySelector("#amount_yuan")!.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture);
        (await editor.FillAsync(row + "?key=001", row, ("amount_yuan", $"{amount + 100_000m}"))).Status.ShouldBe(302);
        var changes = (await editor.GetAsync($"/books/{book}/compare?with=1")).Page.QuerySelectorAll("main tbody tr");
        changes.ShouldNotBeEmpty();
        changes[0].QuerySelectorAll("td.number")[2].TextContent.ShouldBeOneOf("+9.99", "+10.00", "+10.01");
    }

    [Fact]
    public async Task Findings_lead_to_the_field_and_stop_the_submission_until_they_are_mended()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        string texts = $"/books/{book}/sheets/texts";
        (await editor.FillAsync(texts + "/delete?key=duties", texts + "/delete")).Status.ShouldBe(302);

        var task = (await editor.GetAsync($"/books/{book}/findings")).Page.QuerySelector(".task-list a")!;
        task.GetAttribute("href").ShouldBe(texts + "/row?key=duties#text");
        var stopped = await editor.FillAsync($"/books/{book}/submit", $"/books/{book}/submit");
        stopped.Status.ShouldBe(422);
        stopped.Page.QuerySelector(".error-summary")!.TextContent.ShouldContain("部门职责");

        var form = await editor.GetAsync(texts + "/row?key=duties");
        form.Page.QuerySelector("#key option[selected]")!.GetAttribute("value").ShouldBe("duties");
        (await editor.FillAsync(texts + "/row?key=duties", texts + "/new", ("text", "一、管理本县农业。"))).Status.ShouldBe(302);
        (await editor.FillAsync($"/books/{book}/submit", $"/books/{book}/submit")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task A_warning_takes_an_explanation()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        string row = $"/books/{book}/sheets/ledger/row";

        // A code that no list has is a warning: it may be new.
        (await editor.FillAsync(row + "?key=001", row, ("function_code", "2130188"))).Status.ShouldBe(302);
        (await editor.FillAsync($"/books/{book}/submit", $"/books/{book}/submit")).Status.ShouldBe(422);
        var findings = (await editor.GetAsync($"/books/{book}/findings")).Page;
        var warnings = findings.QuerySelectorAll(".task-list a[href*='explain']").Select(link => link.GetAttribute("href")!).ToList();
        warnings.ShouldNotBeEmpty();
        string explain = $"/books/{book}/findings/explain";
        (await editor.FillAsync(warnings[0], explain, ("reason", " "))).Status.ShouldBe(422);
        foreach (string warning in warnings)
        {
            (await editor.FillAsync(warning, explain, ("reason", "本年新增科目 <b>"))).Status.ShouldBe(302);
        }

        var explained = await editor.GetAsync($"/books/{book}/findings");
        explained.Body.ShouldNotContain("新增科目 <b>");
        explained.Page.Body!.TextContent.ShouldContain("本年新增科目 <b>");
        (await editor.FillAsync($"/books/{book}/submit", $"/books/{book}/submit")).Status.ShouldBe(302);
    }

    [Fact]
    public async Task A_reviewer_comments_on_a_figure_and_the_comment_leads_there()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Submitted);
        var reviewer = await site.SignInAsync("reviewer");
        string figure = $"/books/{book}/figures?statement=1&row=1&column=2";
        (await reviewer.FillAsync(figure, $"/books/{book}/comments", ("body", "这个数请核对"))).Status.ShouldBe(302);
        (await reviewer.GetAsync(figure)).Page.QuerySelector("main .inset")!.TextContent.ShouldContain("这个数请核对");
        string link = (await reviewer.GetAsync($"/books/{book}")).Page.QuerySelector(".inset a[href*='/figures?q=']")!.GetAttribute("href")!;
        (await reviewer.GetAsync(link)).Body.ShouldContain("这个数请核对");
    }
}
