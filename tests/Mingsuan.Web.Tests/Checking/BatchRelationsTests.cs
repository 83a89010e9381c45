using System.Text;
using System.Text.Json;
using Mingsuan.Web.Tests.Support;

namespace Mingsuan.Web.Tests.Checking;

/// <summary>Documents that are handed in together are compared with each other, as on the command line.</summary>
public sealed class BatchRelationsTests
{
    [Fact]
    public async Task Last_year_as_this_year_states_it_is_compared_with_what_last_year_published()
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        var (earlier, later) = TwoYears();

        string batch = await visitor.CheckAsync(("2024.txt", earlier), ("2025.txt", later));

        string[] rules = await RulesAsync(visitor, batch);
        rules.ShouldContain(rule => rule == "BC-COMPARE", string.Join(' ', rules));
    }

    [Fact]
    public async Task What_is_found_between_documents_stands_on_their_pages_in_counts_and_in_reports()
    {
        await using var site = await TestSite.StartAsync();
        var visitor = site.Visitor();
        var (earlier, later) = TwoYears();
        string alone = await visitor.CheckAsync(("2025.txt", later));
        string together = await visitor.CheckAsync(("2024.txt", earlier), ("2025.txt", later));

        int before = await CountAsync(visitor, alone, "2025.txt");
        (await CountAsync(visitor, together, "2025.txt")).ShouldBeGreaterThan(before);
        var batch = await visitor.GetAsync(together);
        string document = batch.Page.QuerySelectorAll("tbody a").Single(link => link.TextContent.Contains("2025", StringComparison.Ordinal)).GetAttribute("href")!;
        (await visitor.GetAsync(document + "/findings.json")).Body.ShouldContain("BC-COMPARE");
        (await visitor.GetAsync(document)).Body.ShouldContain("2024");
    }

    /// <summary>A sample, and the same a year on with another amount for the year before.</summary>
    private static (byte[] Earlier, byte[] Later) TwoYears()
    {
        string text = Encoding.UTF8.GetString(Uploads.Sample("clean-cells.txt"));
        string moved = text.Replace("2023", "二〇二三", StringComparison.Ordinal).Replace("2024", "2025", StringComparison.Ordinal).Replace("二〇二三", "2024", StringComparison.Ordinal);
        return (Uploads.Utf8(text), Uploads.Utf8(moved));
    }

    private static async Task<string[]> RulesAsync(Browser visitor, string batch)
    {
        using var json = JsonDocument.Parse((await visitor.GetAsync(batch + "/findings.json")).Body);
        return [.. json.RootElement.GetProperty("documents").EnumerateArray().SelectMany(document => document.GetProperty("findings").EnumerateArray()).Select(finding => finding.GetProperty("rule").GetString()!)];
    }

    private static async Task<int> CountAsync(Browser visitor, string batch, string name)
    {
        using var json = JsonDocument.Parse((await visitor.GetAsync(batch + "/findings.json")).Body);
        return json.RootElement.GetProperty("documents").EnumerateArray().Single(document => document.GetProperty("source").GetProperty("path").GetString() == name).GetProperty("findings").GetArrayLength();
    }
}
