using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Mingsuan.Browser.Tests.Support;
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
    [BrowserFact]
    public async Task A_book_is_imported_mended_reviewed_and_published()
    {
        long id = await BookAsync(BookState.Draft);
        string book = $"/books/{id}";
        var editor = await site.SignInAsync("editor");

        // Out as a workbook, without its text, and in again.
        await editor.GotoAsync(book + "/import");
        var download = await editor.RunAndWaitForDownloadAsync(() => editor.Locator("main a.button-secondary").ClickAsync());
        string file = Path.Combine(Directory.CreateTempSubdirectory("mingsuan-journey").FullName, "book.xlsx");
        await download.SaveAsAsync(file);
        await editor.GotoAsync(book + "/sheets/texts/delete?key=duties");
        await editor.Locator("main form button").ClickAsync();
        await editor.GotoAsync(book + "/submit");
        await editor.Locator("main form button").ClickAsync();
        (await editor.Locator(".error-summary").CountAsync()).ShouldBe(1);
        await editor.GotoAsync(book + "/findings");
        await Pictures.TakeAsync(editor, "web-book-findings");
        (await Axe.ViolationsAsync(editor) ?? []).ShouldBeEmpty();

        // The task leads to the field.
        await editor.Locator(".task-list a").First.ClickAsync();
        await editor.FillAsync("#text", "一、组织实施本县农业规划。");
        await editor.Locator("main form button").First.ClickAsync();
        (await editor.Locator(".notice").CountAsync()).ShouldBe(1);
        await editor.GotoAsync(book + "/import");
        await editor.SetInputFilesAsync("#file", file);
        await editor.Locator("main form button").ClickAsync();
        await editor.WaitForURLAsync(site.Address + book + "/findings");

        // As it is typed, a target value is read.
        await editor.GotoAsync(book + "/sheets/indicators/row?key=1");
        await editor.FillAsync("#value", "≥15项");
        await Assertions.Expect(editor.Locator("#target-advice")).ToContainTextAsync("≥15项");
        await editor.Locator("#target-advice").ScrollIntoViewIfNeededAsync();
        await Pictures.TakeAsync(editor, "web-book-indicator");

        await StepAsync(editor, book, "submit");
        var reviewer = await site.SignInAsync("reviewer");
        await StepAsync(reviewer, book, "return-by-department", "请核对公用经费。");
        await StepAsync(editor, book, "submit");
        await StepAsync(reviewer, book, "approve-by-department");
        var bureau = await site.SignInAsync("bureau");
        await StepAsync(bureau, book, "approve-by-bureau");
        byte[][] expected = Compile(await File.ReadAllBytesAsync(file));
        await StepAsync(bureau, book, "publish");

        var visitor = await site.VisitAsync();
        await visitor.GotoAsync($"/publications/books/{id}/1");
        await Pictures.TakeAsync(visitor, "web-book-published");
        (await Axe.ViolationsAsync(visitor) ?? []).ShouldBeEmpty();
        string[] names = ["disclosure.docx", "disclosure.html", "disclosure.json", "disclosure.xlsx"];
        for (int index = 0; index < names.Length; index++)
        {
            var got = await visitor.RunAndWaitForDownloadAsync(() => visitor.Locator($"main ul a[href$='/{names[index]}']").ClickAsync());
            (await File.ReadAllBytesAsync(await got.PathAsync())).ShouldBe(expected[index], names[index]);
        }
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_wrong_with_the_pages_of_a_book()
    {
        long id = await BookAsync(BookState.ReturnedByDepartment);
        var page = await site.SignInAsync("editor");
        (string Path, string? Picture)[] pages =
        [
            ("", "web-book-overview"), ("/findings", null), ("/sheets/ledger", "web-book-ledger"), ("/sheets/ledger/row?key=001", "web-book-line"), ("/sheets/projects", null), ("/sheets/indicators", null),
            ("/sheets/procurement/new", null), ("/statements?statement=5", "web-book-statement"), ("/document", "web-book-document"), ("/charts", "web-book-charts"),
            ("/figures?statement=1&row=1&column=2", "web-book-figure"), ("/compare", null), ("/import", "web-book-import"),
        ];
        foreach (var (path, picture) in pages)
        {
            await page.GotoAsync($"/books/{id}{path}");
            (await Axe.ViolationsAsync(page) ?? []).ShouldBeEmpty(path);
            if (picture is not null)
            {
                await Pictures.TakeAsync(page, picture);
            }
        }
    }

    [BrowserFact]
    public async Task No_page_is_wider_than_a_narrow_screen()
    {
        long id = await BookAsync(BookState.ReturnedByDepartment);
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

    /// <summary>The files that compiling the exported workbook gives.</summary>
    private byte[][] Compile(byte[] workbook)
    {
        var desk = site.Services.GetRequiredService<CompilingDesk>();
        var findings = new BookFindings();
        var read = WorkbookBook.Read(workbook, desk.Catalogue, findings)!;
        var compiled = desk.Compiler.Compile(read, desk.Layout(read.LayoutId)!, PriorYear.Unknown, findings);
        var files = desk.Press.Make(compiled, ["docx", "html", "json", "xlsx"], read.Explanations, findings);
        findings.HasErrors.ShouldBeFalse();
        return [files.Contents["disclosure.docx"], files.Contents["disclosure.html"], files.Contents["disclosure.json"], files.Contents["disclosure.xlsx"]];
    }
}
