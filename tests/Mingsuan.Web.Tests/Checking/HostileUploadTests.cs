using System.Text;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Checking;

/// <summary>What comes from outside does no harm: names, contents, sizes.</summary>
public sealed class HostileUploadTests
{
    private const string Script = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    [Fact]
    public async Task Scripts_in_names_and_contents_are_text()
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        string text = Encoding.UTF8.GetString(Uploads.Sample("faulty-statements.txt")).Replace("水利工程建设", $"水利{Script}", StringComparison.Ordinal).Replace("部门预算收入总表", $"部门预算收入总表{Script}", StringComparison.Ordinal);
        var (address, answer) = await visitor.OpenAsync($"../../{Script}\u202Etxt.exe.txt", Uploads.Utf8(text));

        string batch = address[..address.LastIndexOf('/')];
        foreach (string path in (string[])["", "?part=s0", "?part=s1", "?part=s2", "?part=t0", "/findings/1", "/findings/2", "/figures/10"])
        {
            var page = await visitor.GetAsync(address + path);
            page.Status.ShouldBe(200, path);
            Harmless(page, path);
        }

        Harmless(await visitor.GetAsync(batch), "batch");
        answer.Title.ShouldNotContain("\u202E");
        answer.Title.ShouldNotContain("/..");
        (await visitor.GetAsync(address + "/report.html")).Page.QuerySelectorAll("script, img").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("%PDF-1.7\n%%EOF")]
    [InlineData("<html><table><tr><td colspan=999999999 rowspan=999999999>1</td></tr></table></html>")]
    [InlineData("{\"a\":1}")]
    [InlineData("\0\0\0\0\0\0")]
    [InlineData("=cmd|' /C calc'!A0,1\n2,3")]
    public async Task Odd_files_are_told_and_leave_the_server_well(string content)
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        foreach (string name in (string[])["a.docx", "a.xlsx", "a.pdf", "a.html", "a.csv", "a.zip"])
        {
            var answer = await visitor.HandInAsync((name, Uploads.Utf8(content)));
            answer.Status.ShouldBe(content.Length == 0 ? 422 : 302, name);
        }

        await visitor.CheckAsync(("good.txt", Uploads.Sample("clean-targets.md")));
        (await visitor.GetAsync("/health")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_zip_bomb_is_refused()
    {
        await using var site = await TestSite.StartAsync();
        byte[] bomb = Uploads.Zip(("a.txt", new byte[40 << 20]));
        bomb.Length.ShouldBeLessThan(1 << 20);

        var answer = await site.Visitor().HandInAsync(("bomb.zip", bomb));
        answer.Status.ShouldBe(422);
        answer.Page.QuerySelector(".error-message")!.TextContent.ShouldContain("32 MB");
    }

    [Fact]
    public async Task Too_many_too_large_and_none_are_refused_with_the_limit()
    {
        await using var site = await TestSite.StartAsync(configure: options => options with { Checking = options.Checking with { Documents = 3, FileBytes = 1 << 20, UploadBytes = 3 << 20 } });
        var visitor = site.Visitor();

        (await visitor.HandInAsync()).Status.ShouldBe(422);
        (await visitor.HandInAsync([.. Enumerable.Range(0, 4).Select(index => ($"{index}.txt", new byte[] { 65 }))])).Page.QuerySelector(".error-message")!.TextContent.ShouldContain("3 份");
        (await visitor.HandInAsync(("large.txt", new byte[(1 << 20) + 1]))).Page.QuerySelector(".error-message")!.TextContent.ShouldContain("1 MB");
        (await visitor.HandInAsync(("many.zip", Uploads.Zip([.. Enumerable.Range(0, 4).Select(index => ($"{index}.txt", new byte[] { 65 }))])))).Status.ShouldBe(422);
        (await visitor.HandInAsync([.. Enumerable.Range(0, 4).Select(index => ($"{index}.txt", new byte[900_000]))])).Page.QuerySelector(".error-message")!.TextContent.ShouldContain("3 MB");
        (await visitor.HandInAsync(("huge.txt", new byte[5 << 20]))).Status.ShouldBe(413);
        (await visitor.GetAsync("/check")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_hundred_documents_at_once_are_checked_and_one_more_is_refused_with_the_limit()
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        (string, byte[])[] hundred = [.. Enumerable.Range(1, 100).Select(index => ($"{index}.txt", Uploads.Utf8($"第 {index} 份。\n")))];

        string batch = await visitor.CheckAsync(hundred);
        (await visitor.GetAsync(batch)).Page.QuerySelectorAll("tbody tr").Length.ShouldBe(100);
        (await visitor.HandInAsync([.. hundred, ("101.txt", Uploads.Utf8("一"))])).Page.QuerySelector(".error-message")!.TextContent.ShouldContain("100 份");
        (await visitor.HandInAsync(("all.zip", Uploads.Zip([.. hundred, ("101.txt", Uploads.Utf8("一"))])))).Page.QuerySelector(".error-message")!.TextContent.ShouldContain("100");
    }

    [Fact]
    public async Task Whoever_uploads_too_often_waits()
    {
        await using var site = await TestSite.StartAsync(configure: options => options with { Checking = options.Checking with { UploadsPerMinute = 2 } });
        var visitor = site.Visitor();
        int[] answers = [(await visitor.HandInAsync()).Status, (await visitor.HandInAsync()).Status, (await visitor.HandInAsync()).Status];

        answers.ShouldBe([422, 422, 429]);
        (await visitor.GetAsync("/check")).Status.ShouldBe(200, "only handing in is limited so");
    }

    [Fact]
    public async Task Without_its_token_the_form_is_refused()
    {
        await using var site = await TestSite.StartAsync();
        using var form = Uploads.Form(("a.txt", Uploads.Sample("clean-cells.txt")));

        (await site.Visitor().PostAsync("/check", form)).Status.ShouldBe(400);
    }

    private static void Harmless(Answer page, string path)
    {
        page.Page.QuerySelectorAll("script:not([src]), img:not(.page-picture), [onerror]").ShouldBeEmpty(path);
        page.Body.ShouldNotContain("<script>alert", Case.Insensitive, path);
    }
}
