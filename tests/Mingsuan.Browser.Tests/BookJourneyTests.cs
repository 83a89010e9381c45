using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Mingsuan.Browser.Tests.Support;
using Mingsuan.Compilation;
using Mingsuan.Publishing.Books;
using Mingsuan.Publishing.Narratives;
using Mingsuan.Publishing.Tables;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Browser.Tests;

/// <summary>A budget from an imported book to its publication, as people see it.</summary>
public sealed class BookJourneyTests(DemoSite site) : IClassFixture<DemoSite>
{
    [BrowserTheory]
    [InlineData(BookState.Draft, true)]
    [InlineData(BookState.ReturnedByDepartment, false)]
    public async Task A_book_is_imported_mended_reviewed_and_published(BookState state, bool script)
    {
        long id = await BookAsync(state);
        string book = $"/books/{id}";
        var editor = await site.SignInAsync("editor", script: script);

        // Out as a workbook; back with a text and the goals of a project missing.
        string file = await ExportAsync(editor, book);
        string faulty = Path.Combine(Path.GetDirectoryName(file)!, "faulty.xlsx");
        await File.WriteAllBytesAsync(faulty, Spoiled(await File.ReadAllBytesAsync(file)));
        await editor.SetInputFilesAsync("#file", faulty);
        await editor.Locator("main form button").ClickAsync();
        await editor.WaitForURLAsync(site.Address + book + "/findings");
        (await editor.Locator(".task-list li").CountAsync()).ShouldBe(2);
        if (script)
        {
            await Pictures.TakeAsync(editor, "web-book-findings");
        }

        // Errors stop the submission, and say so.
        await editor.GotoAsync(book + "/submit");
        await editor.Locator("main form button").ClickAsync();
        (await editor.Locator(".error-summary li").CountAsync()).ShouldBe(2);

        // Each task leads to the field that mends it.
        foreach (string text in (string[])["一、组织实施本县有关规划。", "完成年度任务，验收合格率不低于98%。"])
        {
            await editor.GotoAsync(book + "/findings");
            await editor.Locator(".task-list a").First.ClickAsync();
            await editor.FillAsync(new Uri(editor.Url).Fragment, text);
            await editor.Locator("main form button").First.ClickAsync();
            (await editor.Locator(".notice").CountAsync()).ShouldBe(1);
        }

        await editor.GotoAsync(book + "/findings");
        (await editor.Locator(".task-list").CountAsync()).ShouldBe(0);
        await StepAsync(editor, book, "submit");

        var reviewer = await site.SignInAsync("reviewer", script: script);
        await StepAsync(reviewer, book, "return-by-department", "请核对公用经费。");
        await editor.GotoAsync(book);
        (await editor.Locator("main").InnerTextAsync()).ShouldContain("请核对公用经费。");
        await StepAsync(editor, book, "submit");
        await StepAsync(reviewer, book, "approve-by-department");
        var bureau = await site.SignInAsync("bureau", script: script);
        await StepAsync(bureau, book, "approve-by-bureau");
        (await bureau.Locator(".inset").First.InnerTextAsync()).ShouldContain("20 天");
        var expected = Compile(await File.ReadAllBytesAsync(await ExportAsync(bureau, book)));
        await StepAsync(bureau, book, "publish");

        var visitor = await site.VisitAsync(script: script);
        await visitor.GotoAsync($"/publications/books/{id}/1");
        if (script)
        {
            await Pictures.TakeAsync(visitor, "web-book-published");
        }

        var links = await visitor.Locator("main ul a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        links.Length.ShouldBe(expected.Count + 2, "the files of compile, with book.json and the manifest");
        foreach (var (name, content) in expected)
        {
            string link = links.Single(path => path.Split('/', 4)[3] == name);
            (await (await visitor.Context.APIRequest.GetAsync(link)).BodyAsync()).ShouldBe(content, name);
        }

        var got = await visitor.RunAndWaitForDownloadAsync(() => visitor.Locator("main ul a[href$='/disclosure.docx']").ClickAsync());
        (await File.ReadAllBytesAsync(await got.PathAsync())).ShouldBe(expected["disclosure.docx"]);
    }

    [BrowserFact]
    public async Task A_target_value_is_read_as_it_is_typed_and_without_script_when_it_is_saved()
    {
        long id = await BookAsync(BookState.ReturnedByBureau);
        string row = $"/books/{id}/sheets/indicators/row?key=1";
        var editor = await site.SignInAsync("editor");
        await editor.GotoAsync(row);
        await editor.FillAsync("#value", "≥15项");
        await Assertions.Expect(editor.Locator("#target-advice")).ToContainTextAsync("≥15项");
        await editor.Locator("#target-advice").ScrollIntoViewIfNeededAsync();
        await Pictures.TakeAsync(editor, "web-book-indicator");

        var plain = await site.SignInAsync("editor", script: false);
        await plain.GotoAsync(row);
        await plain.FillAsync("#value", "≥16项");
        await plain.Locator("main form button").First.ClickAsync();
        await plain.GotoAsync(row);
        (await plain.Locator("#target-advice").InnerTextAsync()).ShouldContain("≥16项");
    }

    [BrowserFact]
    public async Task Charts_are_drawn_and_have_their_tables()
    {
        long id = await BookAsync(BookState.ReturnedByBureau);
        var page = await site.SignInAsync("editor");
        var faults = new List<string>();
        page.Console += (_, message) => faults.AddRange(message.Type == "error" ? [message.Text] : []);
        await page.GotoAsync($"/books/{id}/charts");
        int charts = await page.Locator("[data-chart]").CountAsync();
        charts.ShouldBeGreaterThan(3);
        (await page.Locator("[data-chart] tbody tr a").CountAsync()).ShouldBeGreaterThan(charts);

        // A build without npm has no ECharts; the bars of the tables are there then.
        bool hasLibrary = await page.Locator("script[src$='/echarts.js']").CountAsync() == 1;
        (await page.Locator("[data-chart].drawn canvas").CountAsync()).ShouldBe(hasLibrary ? charts : 0);
        (await page.Locator("td.bar svg").First.IsVisibleAsync()).ShouldBe(!hasLibrary);
        faults.ShouldBeEmpty();

        var plain = await site.SignInAsync("editor", script: false);
        await plain.GotoAsync($"/books/{id}/charts");
        (await plain.Locator("td.bar svg").First.IsVisibleAsync()).ShouldBeTrue();
    }

    [AxeFact]
    public async Task Axe_finds_nothing_wrong_with_the_pages_of_a_book()
    {
        long id = await BookAsync(BookState.ReturnedByBureau);
        var page = await site.SignInAsync("editor");
        (string Path, string? Picture)[] pages =
        [
            ("", "web-book-overview"), ("/findings", null), ("/sheets/ledger", "web-book-ledger"), ("/sheets/ledger/row?key=001", "web-book-line"), ("/sheets/projects", null), ("/sheets/indicators", null),
            ("/sheets/procurement/new", null), ("/statements?statement=5", "web-book-statement"), ("/document", "web-book-document"), ("/charts", "web-book-charts"),
            ("/figures?statement=1&row=1&column=2", "web-book-figure"), ("/compare", null), ("/figures?q=nature%3Dbasic&as=share&whole=*&printed=1", null), ("/sheets/texts/new", null), ("/submit", null), ("/import", "web-book-import"),
        ];
        foreach (var (path, picture) in pages)
        {
            await page.GotoAsync($"/books/{id}{path}");
            (await Axe.ViolationsAsync(page)).ShouldBeEmpty(path);
            if (picture is not null)
            {
                await Pictures.TakeAsync(page, picture);
            }
        }
    }

    [BrowserFact]
    public async Task No_page_is_wider_than_a_narrow_screen()
    {
        long id = await BookAsync(BookState.ReturnedByBureau);
        var page = await site.SignInAsync("editor", 320);
        foreach (string path in (string[])["", "/findings", "/sheets/ledger", "/sheets/ledger/row?key=001", "/sheets/indicators/row?key=1", "/statements?statement=5", "/document", "/charts", "/figures?statement=1&row=1&column=2", "/import"])
        {
            await page.GotoAsync($"/books/{id}{path}");
            (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320, path);
            await Pictures.TakeAsync(page, "narrow" + path.Split('?')[0].Replace('/', '-'));
        }
    }

    private static async Task StepAsync(IPage page, string book, string step, string? note = null)
    {
        await page.GotoAsync($"{book}/{step}");
        if (note is not null)
        {
            await page.FillAsync("#note", note);
        }

        await page.Locator("main form button").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith(book, StringComparison.Ordinal), new() { Timeout = 60_000 });
    }

    private async Task<long> BookAsync(BookState state) =>
        (await site.Services.GetRequiredService<BookStore>().ListAsync(new(0, "测试", [new() { Role = Role.Auditor }]))).First(book => book.State == state).Id;

    private static async Task<string> ExportAsync(IPage page, string book)
    {
        await page.GotoAsync(book + "/import");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("main a.button-secondary").ClickAsync());
        string file = Path.Combine(Directory.CreateTempSubdirectory("mingsuan-journey").FullName, "book.xlsx");
        await download.SaveAsAsync(file);
        return file;
    }

    /// <summary>The workbook without the text of duties and without the goals of its first project.</summary>
    private byte[] Spoiled(byte[] workbook)
    {
        var catalogue = site.Services.GetRequiredService<CompilingDesk>().Catalogue;
        var book = WorkbookBook.Read(workbook, catalogue, new BookFindings())!;
        var first = book.Projects[0];
        using var stream = new MemoryStream();
        WorkbookBook.Write(
            book with
            {
                Texts = book.Texts.Where(text => text.Key != "duties").ToDictionary(StringComparer.Ordinal),
                Projects = [first with { Fields = first.Fields.Where(field => field.Key != "goal").ToDictionary(StringComparer.Ordinal) }, .. book.Projects.Skip(1)],
            },
            catalogue,
            stream);
        return stream.ToArray();
    }

    /// <summary>The files that compiling the exported workbook gives, by name.</summary>
    private IReadOnlyDictionary<string, byte[]> Compile(byte[] workbook)
    {
        var desk = site.Services.GetRequiredService<CompilingDesk>();
        var findings = new BookFindings();
        var read = WorkbookBook.Read(workbook, desk.Catalogue, findings)!;
        var compiled = desk.Compiler.Compile(read, desk.Layout(read.LayoutId)!, PriorYear.Unknown, findings);
        var files = desk.Press.Make(compiled, PublicationPress.UsualFormats, read.Explanations, findings);
        findings.HasErrors.ShouldBeFalse();
        return files.Contents;
    }
}
