using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using Mingsuan.Storage.Books;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Books;

public sealed class ExchangeTests
{
    [Fact]
    public async Task An_exported_book_comes_back_as_it_was()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        byte[] workbook = await (await editor.GetAsync($"/books/{book}/export")).Response.Content.ReadAsByteArrayAsync();
        var before = (await site.Service<BookRowStore>().LoadAsync(book))!.Rows.Select(row => (row.Kind, row.Key, row.UnitCode, row.AmountFen, row.Content)).ToList();

        (await ImportAsync(editor, book, "预算书.xlsx", workbook)).Location.ShouldBe($"/books/{book}/findings");
        var after = (await site.Service<BookRowStore>().LoadAsync(book))!.Rows;
        after.Where(row => row.Kind != BookRowKind.Prior).Select(row => (row.Kind, row.Key, row.UnitCode, row.AmountFen, row.Content)).ShouldBe(before);

        // Last year was published here; the workbook says its figures, so that the command line knows them too.
        after.Count(row => row.Kind == BookRowKind.Prior).ShouldBe(4);

        // Formulas are the workbook's own sums, in its locked third row.
        using var archive = new ZipArchive(new MemoryStream(workbook));
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            (await reader.ReadToEndAsync()).Split("<f>").Skip(1).ShouldAllBe(formula => formula.StartsWith("SUM(", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_fault_of_a_ledger_is_told_at_once_and_nothing_is_imported()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        long version = (await site.Service<BookStore>().FindAsync(book))!.ContentVersion;
        const string ledger = """
            line_id,fiscal_year,region_code,department_code,department_name,unit_code,unit_name,project_code,project_name,project_category,function_code,economic_code,gov_economic_code,fund_source,origin,amount_yuan
            1,2027,990102,301,云岭县农业农村局,301001,云岭县农业农村局本级,P1,工资,personnel,2130101,30101,50101,general_public,current_year,一千
            2,2027,990102,301,云岭县农业农村局,301001,云岭县农业农村局本级,P1,工资,salary,2130101,301,50101,general_public,current_year,100.00
            2,2027,990102,301,云岭县农业农村局,301001,=cmd(),P1,工资,personnel,2130101,30101,50101,general_public,current_year,100.00
            """;
        var answer = await ImportAsync(editor, book, "ledger.csv", Encoding.UTF8.GetBytes(ledger));
        answer.Status.ShouldBe(422);
        answer.Page.QuerySelector(".error-summary a")!.GetAttribute("href").ShouldBe("#file");
        string faults = string.Join('\n', answer.Page.QuerySelectorAll("main tbody tr").Select(row => row.TextContent));
        foreach (string expected in (string[])["第 2 行“金额（元）”列", "第 3 行“支出类别”列", "第 3 行“部门经济分类科目”列", "第 4 行“行号”列", "第 4 行“单位名称”列"])
        {
            faults.ShouldContain(expected);
        }

        (await site.Service<BookStore>().FindAsync(book))!.ContentVersion.ShouldBe(version);
    }

    [Fact]
    public async Task A_ledger_alone_takes_the_place_of_the_ledger_only()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        int year = (await site.Service<BookStore>().FindAsync(book))!.FiscalYear;
        string ledger = $"""
            line_id,fiscal_year,region_code,department_code,department_name,unit_code,unit_name,project_code,project_name,project_category,function_code,economic_code,gov_economic_code,fund_source,origin,amount_yuan
            1,{year},990102,301,云岭县农业农村局,301001,云岭县农业农村局本级,P1,工资,personnel,2130101,30101,50101,general_public,current_year,1000.00
            """;
        (await ImportAsync(editor, book, "ledger.csv", Encoding.UTF8.GetBytes(ledger))).Status.ShouldBe(302);
        var rows = (await site.Service<BookRowStore>().LoadAsync(book))!.Rows;
        rows.Count(row => row.Kind == BookRowKind.Line).ShouldBe(1);
        rows.ShouldContain(row => row.Kind == BookRowKind.Text && row.Key == "duties");
        rows.ShouldContain(row => row.Kind == BookRowKind.Indicator);

        string another = ledger.Replace("301001", "301999", StringComparison.Ordinal).Replace($",{year},", ",2019,", StringComparison.Ordinal);
        var refused = await ImportAsync(editor, book, "ledger.csv", Encoding.UTF8.GetBytes(another));
        refused.Status.ShouldBe(422);
        refused.Body.ShouldContain("不是本部门登记的单位");
        refused.Body.ShouldContain("是否选错了文件");
    }

    [Theory]
    [InlineData("book.exe", "text")]
    [InlineData("book.xlsx", "this is no workbook")]
    [InlineData("book.zip", "this is no archive")]
    [InlineData("ledger.csv", "")]
    public async Task What_is_no_book_is_refused(string name, string content)
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        (await ImportAsync(editor, book, name, Encoding.UTF8.GetBytes(content))).Status.ShouldBe(422);
    }

    [Fact]
    public async Task The_folder_form_comes_in_as_an_archive_and_leaves_the_server_alone()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        int year = (await site.Service<BookStore>().FindAsync(book))!.FiscalYear;
        byte[] archive = Zip(
            ("公开/book.yaml", "settings:\n  layout: national\n"),
            ("公开/ledger.csv", $"line_id,fiscal_year,region_code,department_code,department_name,unit_code,unit_name,project_code,project_name,project_category,function_code,economic_code,gov_economic_code,fund_source,origin,amount_yuan\n1,{year},990102,301,云岭县农业农村局,301001,云岭县农业农村局本级,P1,工资,personnel,2130101,30101,50101,general_public,current_year,1000.00\n"),
            ("公开/texts/duties.md", "一、管理。"),
            ("公开/texts/../../../../escaped.md", "no"));
        (await ImportAsync(editor, book, "公开.zip", archive)).Status.ShouldBe(302);
        (await site.Service<BookRowStore>().FindAsync(book, BookRowKind.Text, "duties"))!.Content.ShouldContain("一、管理。");
        (await site.Service<BookRowStore>().LoadAsync(book))!.Rows.ShouldNotContain(row => row.Key == "escaped");
        (await ImportAsync(editor, book, "bomb.zip", Zip(("ledger.csv", new string('0', 80 * 1024 * 1024))))).Status.ShouldBe(422);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    private static async Task<Answer> ImportAsync(Browser browser, long book, string name, byte[] content)
    {
        string path = $"/books/{book}/import";
        string token = Fields.Of((await browser.GetAsync(path)).Page, path)["__RequestVerificationToken"];
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        return await browser.PostAsync(path, form);
    }
}
