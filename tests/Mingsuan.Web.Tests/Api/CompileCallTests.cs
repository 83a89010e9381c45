using System.IO.Compression;
using Mingsuan.Storage.Accounts;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Api;

/// <summary>The call and the command compile by the same code.</summary>
public sealed class CompileCallTests
{
    private const string Formats = "docx,xlsx,html,json,csv,txt";
    private static readonly string Book = Path.Combine(AppContext.BaseDirectory, "samples", "books", "national");

    [Fact]
    public async Task The_archive_holds_the_files_of_mingsuan_compile_byte_by_byte_and_is_the_same_every_time()
    {
        var folder = Directory.CreateTempSubdirectory("mingsuan-compile");
        try
        {
            string output = Path.Combine(folder.FullName, "out");
            var (code, said) = await RunningProgram.RunAsync("compile", Book, "-o", output, "--formats", Formats);
            code.ShouldBe(0, said);
            await using var site = await TestSite.StartAsync();
            byte[] first = await CompileAsync(site, Packed(Book), $"?formats={Formats}");
            byte[] second = await CompileAsync(site, Packed(Book), $"?formats={Formats}");

            second.ShouldBe(first);
            using var archive = new ZipArchive(new MemoryStream(first));
            var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(output, file).Replace('\\', '/'), File.ReadAllBytes);
            archive.Entries.Select(entry => entry.FullName).ShouldBe(files.Keys, ignoreOrder: true);
            foreach (var entry in archive.Entries)
            {
                using var content = new MemoryStream();
                await using var stream = entry.Open();
                await stream.CopyToAsync(content);
                content.ToArray().ShouldBe(files[entry.FullName], entry.FullName);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_book_that_the_command_refuses_is_refused_by_the_call()
    {
        await using var site = await TestSite.StartAsync();
        var files = Files(Book).Select(file => file.Name == "ledger.csv" ? (file.Name, Content: Uploads.Utf8(System.Text.Encoding.UTF8.GetString(file.Content).Replace("2100401", "2999999", StringComparison.Ordinal))) : file).ToArray();

        var answer = await PostAsync(site, Uploads.Zip(files), string.Empty);

        answer.Status.ShouldBe(422, answer.Body);
        answer.Body.ShouldContain("findings");
    }

    [Theory]
    [InlineData("?formats=exe", "formats")]
    [InlineData("?formats=,", "formats")]
    [InlineData("?profile=nowhere-2024", "profile")]
    public async Task What_cannot_be_made_is_told(string query, string named)
    {
        await using var site = await TestSite.StartAsync();

        var answer = await PostAsync(site, Packed(Book), query);

        answer.Status.ShouldBe(422, answer.Body);
        answer.Body.ShouldContain(named);
    }

    private static byte[] Packed(string folder) => Uploads.Zip([.. Files(folder)]);

    private static IEnumerable<(string Name, byte[] Content)> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)));

    private static async Task<byte[]> CompileAsync(TestSite site, byte[] book, string query)
    {
        var answer = await PostAsync(site, book, query);
        answer.Status.ShouldBe(200, answer.Body);
        return await answer.Response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<Answer> PostAsync(TestSite site, byte[] book, string query)
    {
        var accounts = site.Service<AccountStore>();
        var actor = (await accounts.ActorAsync((await accounts.ListAsync()).Single(account => account.Login == "editor").Id))!;
        using var raw = new ByteArrayContent(book);
        return await site.Visitor().PostAsync("/api/v1/compile" + query, raw, await site.Service<TokenStore>().CreateAsync(actor, "测试", 1));
    }
}
