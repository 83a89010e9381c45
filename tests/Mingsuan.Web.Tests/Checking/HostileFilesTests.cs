using System.Diagnostics;
using Mingsuan.Fuzz;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Checking;

/// <summary>
/// The hostile files of the readers' fuzz run, handed in to a running server: each comes to an end with its findings or its message, the server stays within its
/// memory and leaves nothing behind. MINGSUAN_HOSTILE=all takes all of them; otherwise the quick ones are taken.
/// </summary>
public sealed class HostileFilesTests
{
    /// <summary>How many damaged variants of a good document of each format are handed in.</summary>
    private const int Mutations = 2;

    private const long MostMemory = 2L << 30;

    private static readonly string[] Quick =
    [
        "nested tables", "wide span", "wide gap", "document type", "entity of a file", "styles in a circle", "string out of range", "far cell", "odd format",
        "archives in archives", "many files", "names that climb", "pages in a circle", "nothing but its mark", "encrypted",
    ];

    [Fact]
    public async Task The_server_stays_well()
    {
        var data = Directory.CreateTempSubdirectory("mingsuan-hostile");
        var temporary = data.CreateSubdirectory("tmp");
        try
        {
            bool all = Environment.GetEnvironmentVariable("MINGSUAN_HOSTILE") == "all";
            var passwords = await DemoSnapshot.CopyToAsync(data.FullName);
            await using var server = await RunningProgram.ServeAsync(["--data", data.FullName], temporary.FullName);
            var browser = await server.SignInAsync("editor", passwords["editor"]);
            long most = 0;
            var seeds = Seeds.All(AppContext.BaseDirectory, []).Where(seed => seed.Documents.Count > 0).ToDictionary(seed => seed.Format, seed => seed.Documents[0], StringComparer.Ordinal);
            foreach (string format in (string[])["docx", "xlsx", "html", "pdf", "csv", "zip"])
            {
                var damaged = Enumerable.Range(0, all ? 100 : Mutations).Where(_ => seeds.ContainsKey(format)).Select(number => ($"mutation {number}", Mutation.Of(seeds[format], number)));
                foreach (var (name, bytes) in Hostile.Of(format).Where(file => all || Quick.Contains(file.Name)).Concat(damaged))
                {
                    var clock = Stopwatch.StartNew();
                    string outcome = await HandInAsync(browser, $"{name}.{format}", bytes);
                    most = Math.Max(most, server.Memory());
                    Console.WriteLine($"{format,-5} {name,-26} {bytes.Length / 1024,7} kB  {clock.Elapsed.TotalSeconds,5:0.0} s  {server.Memory() >> 20,5} MB  {outcome}");
                    (await browser.GetAsync("/health")).Status.ShouldBe(200, name);
                }
            }

            most.ShouldBeLessThan(MostMemory);
            await browser.CheckAsync(("good.txt", Uploads.Sample("clean-targets.md")));
            File.Exists("/tmp/mingsuan-climbed.txt").ShouldBeFalse();
            temporary.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Where(left => !left.Name.StartsWith("clr-debug", StringComparison.Ordinal) && !left.Name.StartsWith("dotnet-diagnostic", StringComparison.Ordinal))
                .Select(left => left.Name).ShouldBeEmpty();
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    /// <summary>Hands in and waits for the end.</summary>
    /// <returns>What the person is told: refused, unreadable with its message, or that there are findings.</returns>
    private static async Task<string> HandInAsync(Browser browser, string name, byte[] bytes)
    {
        var answer = await browser.HandInAsync((name, bytes));
        if (answer.Status == 413)
        {
            return "413";
        }

        if (answer.Status == 422)
        {
            return answer.Page.QuerySelector(".error-message")!.TextContent.Trim();
        }

        answer.Status.ShouldBe(302, $"{name}: {answer.Body}");
        var clock = Stopwatch.StartNew();
        while ((await browser.GetAsync(answer.Location + "/progress")).Body is var progress && progress.Contains("\"done\":0", StringComparison.Ordinal))
        {
            clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(3), name);
            await Task.Delay(100);
        }

        var page = await browser.GetAsync(answer.Location!);
        page.Status.ShouldBe(200, name);
        return string.Join(' ', page.Page.QuerySelectorAll("tbody tr").Take(3).Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }
}
