using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Mingsuan.Core.Findings;
using Mingsuan.Reports.Html;

namespace Mingsuan.Reports.Tests.Html;

public sealed partial class HtmlReportTests
{
    private static readonly ReportedDocument Unreadable = ReportedDocument.Unreadable("<坏>.pdf", new("加了密码 <script>。", "It has a password <script>."));

    public static TheoryData<Language, int> Reports => new() { { Language.Chinese, 1 }, { Language.English, 1 }, { Language.Chinese, 2 }, { Language.English, 2 } };

    [Theory]
    [InlineData(Language.Chinese, "river.zh.html")]
    [InlineData(Language.English, "river.en.html")]
    public void TheReportLooksAsBefore(Language language, string name) =>
        Style().Replace(Render(language, River.Document), "<style></style>").ShouldMatchSnapshot(name);

    [Theory]
    [MemberData(nameof(Reports))]
    public void TheReportIsValid(Language language, int documents)
    {
        var page = Parse(Render(language, documents));

        page.DocumentElement.GetAttribute("lang").ShouldBe(language == Language.Chinese ? "zh-CN" : "en");
        page.Title.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void EveryIdIsUniqueAndEveryLinkLeadsSomewhere(Language language, int documents)
    {
        var page = Parse(Render(language, documents));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        ids.ShouldBeUnique();
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ShouldAllBe(way => way.StartsWith('#') && ids.Contains(way.Substring(1)));
        page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!).ShouldAllBe(id => ids.Contains(id));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void NothingIsLoadedAndNothingRuns(Language language, int documents)
    {
        string html = Render(language, documents);
        var page = Parse(html);

        page.QuerySelectorAll("script, iframe, object, embed, img, link, form, svg, base").ShouldBeEmpty();
        page.QuerySelectorAll("[src], [action], [srcset]").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && attribute.Name != "style");
        page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content").ShouldBe("default-src 'none'; style-src 'unsafe-inline'");
        Style().Match(html).Value.ShouldNotContain("url(");
        Style().Match(html).Value.ShouldNotContain("@import");
    }

    [Fact]
    public void WhatADocumentSaysStaysText()
    {
        var page = Parse(Render(Language.Chinese, River.Document));

        page.QuerySelectorAll("blockquote").ShouldContain(quote => quote.TextContent.Contains("由<script>alert('x')</script>实施 & 验收", StringComparison.Ordinal));
        page.QuerySelectorAll("td").ShouldContain(cell => cell.TextContent == "<img src=x onerror=alert(1)>");
        page.QuerySelectorAll("b").ShouldNotContain(bold => bold.TextContent == "报表");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void HeadingsGoDownOneLevelAtATime(Language language, int documents)
    {
        int level = 0;
        foreach (var heading in Parse(Render(language, documents)).QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            int next = heading.LocalName[1] - '0';
            next.ShouldBeLessThanOrEqualTo(level + 1, heading.TextContent);
            level = next;
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void TablesHaveCaptionsAndTheirHeadingsScopes(Language language, int documents)
    {
        var page = Parse(Render(language, documents));

        page.QuerySelectorAll("table").ShouldAllBe(table => ((IHtmlTableElement)table).Caption != null);
        page.QuerySelectorAll("th").ShouldAllBe(heading => heading.HasAttribute("scope"));
    }

    [Fact]
    public void EveryOpenFindingIsLinkedFromTheList()
    {
        var page = Parse(Render(Language.Chinese, River.Document));
        var links = page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")!.Substring(1)).ToList();

        page.QuerySelectorAll("article").Select(article => article.Id).ShouldBeSubsetOf(links);
        page.QuerySelectorAll("article").Length.ShouldBe(4);
    }

    [Fact]
    public void TheWrongCellIsMarkedInItsTableAndInItsSum()
    {
        var article = Parse(Render(Language.Chinese, River.Document)).QuerySelector("article")!;

        article.QuerySelector("table.excerpt td.marked mark")!.TextContent.ShouldBe("1290.90");
        article.QuerySelector("table.excerpt tr.here th[scope=row]")!.TextContent.ShouldBe("21303");
        article.QuerySelector("table.sum mark")!.TextContent.ShouldBe("1290.90");
        article.QuerySelectorAll("table.sum").First().QuerySelectorAll("tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent)))
            .ShouldBe(
            [
                "+ 基本支出 [12] 369.90 369.895 369.905",
                "+ 项目支出 [12] 840.00 839.995 840.005",
                "= 以上之和 1209.90 1209.89 1209.91",
                "对照 合计 [12] 1290.90← 疑为此处 1290.895 1290.905",
                "✗ 相差 81 不符：四舍五入最多可解释 ±0.015",
            ]);
    }

    [Fact]
    public void SeverityIsSaidInWordsAndSymbols() =>
        Parse(Render(Language.Chinese, River.Document)).QuerySelectorAll(".badge").Select(badge => badge.TextContent).Distinct().ShouldBe(["✗ 错误", "! 警告"]);

    [Fact]
    public void AnUnreadableDocumentSaysWhyInTheOverview() =>
        Parse(Render(Language.Chinese, 2)).QuerySelectorAll("table.documents tbody tr")[1].TextContent.ShouldBe("<坏>.pdf○ 未能读取：加了密码 <script>。");

    [Fact]
    public void RenderingTwiceGivesTheSameText() => Render(Language.Chinese, 2).ShouldBe(Render(Language.Chinese, 2));

    [Theory]
    [InlineData("#fff", 4.5)]
    [InlineData("#f7f4ef", 4.5)]
    [InlineData("#fdf6e7", 4.5)]
    public void ColoursOfTextStandOutFromTheirGround(string ground, double least)
    {
        string css = Style().Match(Render(Language.Chinese, River.Document)).Value;
        foreach (Match colour in Colours().Matches(css))
        {
            Contrast(colour.Groups[1].Value, ground).ShouldBeGreaterThanOrEqualTo(least, colour.Value);
        }
    }

    private static string Render(Language language, int documents) =>
        documents == 1 ? Render(language, River.Document) : HtmlReport.Render([River.Document, Unreadable], language, River.Rules);

    private static string Render(Language language, ReportedDocument document) => HtmlReport.Render([document], language, River.Rules);

    private static IHtmlDocument Parse(string html)
    {
        var faults = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true, IsNotConsumingCharacterReferences = false });
        parser.Error += (_, fault) => faults.Add(fault.ToString()!);
        var page = parser.ParseDocument(html);
        faults.ShouldBeEmpty();
        return page;
    }

    /// <summary>The contrast of WCAG 2.2, of colours written with three or six digits.</summary>
    private static double Contrast(string text, string ground)
    {
        double a = Luminance(text);
        double b = Luminance(ground);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        string digits = colour.Length == 4 ? string.Concat(colour.Skip(1).Select(digit => new string(digit, 2))) : colour[1..];
        double[] parts = [.. Enumerable.Range(0, 3).Select(index => Convert.ToInt32(digits.Substring(index * 2, 2), 16) / 255.0).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("(?:--(?:ink|soft|red|error|warning|note): |[; ]color: )(#[0-9a-f]{3,6})")]
    private static partial Regex Colours();
}
