using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Mingsuan.Publishing.Books;
using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;
using Mingsuan.Web.Demo;
using Mingsuan.Web.Hosting;
using Mingsuan.Web.Tests.Support;
using Mingsuan.Web.Workshop;

namespace Mingsuan.Web.Tests.Killing;

/// <summary>The work on one book by HTTP, with what has been confirmed of it and what may have happened since.</summary>
internal sealed class KilledWork
{
    private const string KilledText = "duties";
    private static readonly string[] People = ["editor", "reviewer", "bureau"];

    private readonly string _location;
    private readonly IReadOnlyDictionary<string, string> _passwords;
    private readonly Dictionary<string, Browser> _browsers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (byte[] Workbook, Known After)> _imports = new(StringComparer.Ordinal);
    private readonly long _book;
    private readonly HashSet<string> _leftOver;
    private long _newest;
    private Known _confirmed;
    private Known? _pending;
    private int _number;

    private KilledWork(string location, long book, IReadOnlyDictionary<string, string> passwords, Known confirmed, HashSet<string> leftOver)
    {
        _location = location;
        _book = book;
        _passwords = passwords;
        _confirmed = confirmed;
        _leftOver = leftOver;
        _newest = book;
    }

    /// <summary>What was done last.</summary>
    public string Last { get; private set; } = "nothing";

    /// <summary>The longest that a step has taken.</summary>
    public int LongestMilliseconds { get; private set; } = 300;

    /// <summary>The demonstration with a draft to work on.</summary>
    public static async Task<KilledWork> PrepareAsync(WebOptions options)
    {
        await using var app = await WebHost.BuildAsync(options);
        var passwords = await new DemoData(app.Services).LoadAsync(TextWriter.Null);
        await using var database = Database.Open(options.DatabaseLocation);
        var draft = (await new BookStore(database).ListAsync(Actor.System)).Single(book => book.State == BookState.Draft);
        var (confirmed, _) = await ReadAsync(database, draft.Id);
        var leftOver = (await new BookRowStore(database).LoadAsync(draft.Id))!.Rows
            .Where(row => row.Kind == BookRowKind.Line && BookRowCodec.Cells(row).GetValueOrDefault("origin") == "carry_over").Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        leftOver.ShouldNotBeEmpty();
        var work = new KilledWork(options.DatabaseLocation, draft.Id, passwords, confirmed, leftOver);
        var catalogue = CompilingDesk.Of(options.CatalogDirectory).Catalogue;
        var department = DemoDepartment.All.Single(department => department.State == BookState.Draft);
        foreach (string suffix in (string[])["A", "B"])
        {
            // Two books that differ in every line, so that a mixture shows.
            var book = DemoBook.Of(department, "云岭县", draft.FiscalYear, catalogue);
            book = book with { LayoutId = draft.LayoutId, Ledger = book.Ledger with { Lines = [.. book.Ledger.Lines.Select(line => line with { Id = line.Id + suffix })] } };
            using var stream = new MemoryStream();
            WorkbookBook.Write(book, catalogue, stream);
            work._imports[suffix] = (stream.ToArray(), confirmed with { Lines = string.Join(',', book.Ledger.Lines.Select(line => line.Id).Order(StringComparer.Ordinal)) });
        }

        return work;
    }

    /// <summary>Everybody signs in at a server that was just started.</summary>
    public async Task SignInAsync(RunningProgram server)
    {
        foreach (string login in People)
        {
            _browsers[login] = await server.SignInAsync(login, _passwords[login]);
        }
    }

    /// <summary>Takes the next step of the work; true when the server confirmed it.</summary>
    public async Task<bool> StepAsync(Random random)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var answer = _confirmed.State switch
            {
                BookState.Draft => random.Next(4) switch { 0 => await ImportAsync("A"), 1 => await ImportAsync("B"), 2 => await EditAsync(), _ => await MoveAsync("editor", "submit", BookState.Submitted) },
                BookState.Submitted => await MoveAsync("reviewer", "approve-by-department", BookState.ApprovedByDepartment),
                BookState.ApprovedByDepartment => await MoveAsync("bureau", "approve-by-bureau", BookState.ApprovedByBureau),
                BookState.ApprovedByBureau => await MoveAsync("bureau", "publish", BookState.Published),
                _ when _confirmed.Later.Length == 0 || random.Next(2) == 0 => await NextYearAsync(),
                _ => await MoveAsync("reviewer", "correct", BookState.Draft, ("note", "更正测试")),
            };
            if (answer.Status != 302)
            {
                Last += $": {answer.Status} {string.Join(' ', answer.Page.QuerySelectorAll("h1, .error-summary").Select(part => part.TextContent))}";
                return false;
            }

            _confirmed = _pending!;
            _pending = null;
            LongestMilliseconds = Math.Max(LongestMilliseconds, (int)clock.ElapsedMilliseconds);
            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>What is there is what was confirmed, or that with the one step after it; never anything between.</summary>
    public async Task VerifyAsync(string where)
    {
        await using var database = Database.Open(_location);
        await WaitForOrphansAsync(database);
        (var found, _newest) = await ReadAsync(database, _book);
        if (found != _confirmed)
        {
            found.ShouldBe(_pending, $"{where}: confirmed was {_confirmed}");
        }

        _confirmed = found;
        _pending = null;
        (await new AuditTrail(database).VerifyAsync()).IsIntact.ShouldBeTrue(where);
        int published = found.State == BookState.Published ? found.Version : found.Version - 1;
        var versions = await new BookVersionStore(database).ListAsync(_book);
        versions.Select(version => version.Number).ShouldBe(Enumerable.Range(1, published).Reverse(), where);
        var files = (await new PublicationStore(database).ListAsync(_book)).ToLookup(file => file.Version);
        files.Select(version => version.Key).Order().ShouldBe(Enumerable.Range(1, published), where);
        foreach (var version in versions)
        {
            (await new BookVersionStore(database).FindAsync(_book, version.Number))!.IsIntact.ShouldBeTrue(where);
            await VerifyFilesAsync(database, [.. files[version.Number]], where);
        }
    }

    /// <summary>A server of databases goes on with what the killed program last told it, for a moment: a commit, or rolling back.</summary>
    private static async Task WaitForOrphansAsync(Database database)
    {
        await using var connection = await database.ConnectAsync();
        while (database.Kind == DatabaseKind.Postgres
            && await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'") > 0)
        {
            await Task.Delay(50);
        }
    }

    private static async Task VerifyFilesAsync(Database database, IReadOnlyList<PublicationFile> files, string where)
    {
        var publications = new PublicationStore(database);
        foreach (var file in files)
        {
            var (_, content) = (await publications.FindAsync(file.Id))!.Value;
            Convert.ToHexStringLower(SHA256.HashData(content)).ShouldBe(file.Sha256, where);
        }

        var (_, manifest) = (await publications.FindAsync(files.Single(file => file.Name == "manifest.json").Id))!.Value;
        using var json = JsonDocument.Parse(manifest);
        json.RootElement.GetProperty("files").EnumerateArray().Select(file => (file.GetProperty("name").GetString(), file.GetProperty("sha256").GetString()))
            .ShouldBe(files.Where(file => file.Name is not ("manifest.json" or "book.json")).Select(file => ((string?)file.Name, (string?)file.Sha256)), ignoreOrder: true, where);
    }

    /// <summary>What can be told of the book from outside, and the id of the department's book for the last year.</summary>
    private static async Task<(Known Known, long Newest)> ReadAsync(Database database, long book)
    {
        var content = (await new BookRowStore(database).LoadAsync(book))!;
        string text = BookRowCodec.Cells(content.Rows.Single(row => row.Kind == BookRowKind.Text && row.Key == KilledText))["text"];
        string later = string.Empty;
        long newest = book;
        foreach (var next in (await new BookStore(database).ListAsync(Actor.System)).Where(next => next.DepartmentId == content.Book.DepartmentId && next.FiscalYear > content.Book.FiscalYear).OrderBy(next => next.FiscalYear))
        {
            later += $"{Lines((await new BookRowStore(database).LoadAsync(next.Id))!)};";
            newest = next.Id;
        }

        return (new Known(content.Book.State, content.Book.Version, text, Lines(content), later), newest);
    }

    private static string Lines(BookContent content) => string.Join(',', content.Rows.Where(row => row.Kind == BookRowKind.Line).Select(row => row.Key).Order(StringComparer.Ordinal));

    /// <summary>Begins a book for the year after the last: all of its lines, or no book.</summary>
    private async Task<Answer> NextYearAsync()
    {
        Last = "next year";
        string lines = _confirmed.Later.Length == 0 ? _confirmed.Lines : _confirmed.Later.Split(';')[^2];
        string carried = string.Join(',', lines.Split(',').Where(line => !_leftOver.Contains(line.TrimEnd('A', 'B'))));
        _pending = _confirmed with { Later = $"{_confirmed.Later}{carried};" };
        string token = (await _browsers["editor"].GetAsync($"/books/{_book}")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        var answer = await _browsers["editor"].PostAsync($"/books/{_newest}/next-year", form);
        if (answer.Status == 302)
        {
            _newest = long.Parse(answer.Location!.Split('/')[^1], CultureInfo.InvariantCulture);
        }

        return answer;
    }

    private async Task<Answer> EditAsync()
    {
        string text = $"负责第 {++_number} 项工作。";
        Last = "edit " + text;
        _pending = _confirmed with { Text = text };
        return await _browsers["editor"].FillAsync($"/books/{_book}/sheets/texts/row?key={KilledText}", $"/books/{_book}/sheets/texts/row", ("text", text));
    }

    private async Task<Answer> ImportAsync(string suffix)
    {
        var (workbook, after) = _imports[suffix];
        Last = "import of " + suffix;
        _pending = _confirmed with { Lines = after.Lines, Text = after.Text };
        string token = (await _browsers["editor"].GetAsync($"/books/{_book}/import")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(workbook), "file", "book.xlsx" } };
        return await _browsers["editor"].PostAsync($"/books/{_book}/import", form);
    }

    private async Task<Answer> MoveAsync(string login, string step, BookState to, params (string Name, string Value)[] fields)
    {
        Last = step;
        _pending = _confirmed with { State = to, Version = _confirmed.Version + (step == "correct" ? 1 : 0) };
        return await _browsers[login].FillAsync($"/books/{_book}/{step}", $"/books/{_book}/{step}", fields);
    }

    /// <summary>What can be told of the book from outside.</summary>
    private sealed record Known(BookState State, int Version, string Text, string Lines, string Later);
}
