using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Dapper;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Pages;

/// <summary>Whatever text people have stored, in whatever field: no page runs it, no download reckons it.</summary>
public sealed partial class StoredTextTests
{
    private const string Script = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>";

    /// <summary>Every text that somebody can type, by table; the texts of books are fields of JSON.</summary>
    private static readonly (string Table, string Column)[] Typed =
    [
        ("departments", "name"), ("units", "name"), ("accounts", "display_name"), ("books", "correction_reason"), ("book_rows", "updated_by"), ("transitions", "note"), ("transitions", "actor"),
        ("comments", "body"), ("comments", "author"), ("decisions", "reason"), ("decisions", "actor"), ("api_tokens", "name"),
    ];

    [Theory]
    [InlineData("admin")]
    [InlineData("editor")]
    [InlineData("reviewer")]
    [InlineData("bureau")]
    [InlineData(null)]
    public async Task No_page_that_can_be_reached_runs_it(string? login)
    {
        await using var site = await TestSite.StartAsync();
        await PoisonAsync(site);
        var browser = login is null ? site.Visitor() : await site.SignInAsync(login);
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(seen);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        int poisoned = 0;
        while (waiting.TryDequeue(out string? path))
        {
            var answer = await browser.GetAsync(path);
            answer.Status.ShouldBeLessThan(500, path);
            if (answer.Response.Content.Headers.ContentType?.MediaType != "text/html" || answer.Response.Content.Headers.ContentDisposition is not null)
            {
                continue;
            }

            var page = answer.Page;
            page.QuerySelectorAll("script:not([src^='/']), img:not([src^='/']), [onerror], [onclick], [onload], iframe, object, embed").ShouldBeEmpty(path);
            page.QuerySelectorAll("[href], [src], [action], [formaction]").SelectMany(element => new[] { "href", "src", "action", "formaction" }.Select(element.GetAttribute))
                .ShouldAllBe(address => address == null || address.StartsWith('/') || address.StartsWith('#') || address.StartsWith('?'), path);
            poisoned += answer.Body.Contains("alert(1)", StringComparison.Ordinal) ? 1 : 0;
            foreach (string next in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
            {
                // A few pages of each kind: rows and figures are many and alike.
                string kind = Number().Replace(next, "0");
                kind = Values().Replace(kind, "=");
                if (kind != "/sign-out" && kinds.GetValueOrDefault(kind) < 3 && seen.Add(next))
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                    waiting.Enqueue(next);
                }
            }
        }

        poisoned.ShouldBeGreaterThan(login is null ? 0 : 10, "the texts were on the pages");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.invalid\")")]
    [InlineData("@SUM(1)")]
    [InlineData("＝1+1")]
    public async Task A_name_that_a_spreadsheet_would_reckon_is_not_published(string name)
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        string project = (await site.Service<BookRowStore>().LoadAsync(book))!.Rows.First(row => row.Kind == BookRowKind.Project).Key;
        await editor.FillAsync($"/books/{book}/sheets/projects/row?key={project}", $"/books/{book}/sheets/projects/row", ("name", name));

        var answer = await editor.FillAsync($"/books/{book}/submit", $"/books/{book}/submit");

        answer.Status.ShouldBe(422, answer.Body);
        answer.Body.ShouldContain("公式");
    }

    [Fact]
    public async Task Workbooks_hold_texts_and_the_program_s_own_sums()
    {
        await using var site = await TestSite.StartAsync();
        long book = await site.BookAsync(BookState.Draft);
        var editor = await site.SignInAsync("editor");
        await editor.FillAsync($"/books/{book}/sheets/texts/row?key=duties", $"/books/{book}/sheets/texts/row", ("text", "=1+1"));
        string faulty = Encoding.UTF8.GetString(Uploads.Sample("faulty-statements.txt")).Replace("水利工程建设", "=HYPERLINK(\"http://example.invalid\")", StringComparison.Ordinal);
        string batch = await editor.CheckAsync(("=cmd|' /C calc'!A0.txt", Uploads.Utf8(faulty)));

        foreach (string path in (string[])[$"/books/{book}/export", batch + "/report.xlsx"])
        {
            byte[] workbook = await (await editor.GetAsync(path)).Response.Content.ReadAsByteArrayAsync();
            using var archive = new ZipArchive(new MemoryStream(workbook));
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(entry.Open());
                string sheet = await reader.ReadToEndAsync();
                new HtmlParser().ParseDocument(sheet).QuerySelectorAll("f").Select(formula => formula.TextContent).ShouldAllBe(formula => OwnSum().IsMatch(formula), path);
            }
        }
    }

    private static async Task PoisonAsync(TestSite site)
    {
        await using var connection = await site.Service<Database>().ConnectAsync();
        foreach (var (table, column) in Typed)
        {
            await connection.ExecuteAsync($"UPDATE {table} SET {column} = COALESCE({column}, '') || @Script WHERE {column} IS NOT NULL OR '{table}' <> 'books'", new { Script });
        }

        // Every text of every row; what is chosen from a list stays, so that the book can still be compiled.
        foreach (string field in (string[])["name", "text", "purpose", "goal", "period_goal", "overview", "legal_basis", "necessity", "measures", "schedule", "attribute", "period", "level3", "description", "basis", "item", "measure_unit"])
        {
            await connection.ExecuteAsync(
                $"UPDATE book_rows SET content = json_set(content, '$.{field}', json_extract(content, '$.{field}') || @Script) WHERE json_extract(content, '$.{field}') IS NOT NULL", new { Script });
        }

        await connection.ExecuteAsync("UPDATE books SET content_version = content_version + 1");
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex Values();

    [GeneratedRegex(@"^(SUM\()?[A-Z0-9$:,+\-()]+\)?$")]
    private static partial Regex OwnSum();
}
