using System.Reflection;
using Mingsuan.Core.Findings;

namespace Mingsuan.Reports.Html;

/// <summary>
/// The report as one file: no script, no resource from elsewhere, everything that comes from documents escaped. It reads on a phone,
/// on paper (A4) and by keyboard alone.
/// </summary>
public static class HtmlReport
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";
    private static readonly string Css = LoadCss();

    /// <summary>Renders the report.</summary>
    /// <param name="documents">What was checked, in order.</param>
    /// <param name="language">The report's language; quotations stay as they are.</param>
    /// <param name="rules">The rules by id, for their wording and the standing of their sources.</param>
    /// <returns>The text of the file.</returns>
    public static string Render(IReadOnlyList<ReportedDocument> documents, Language language, IReadOnlyDictionary<string, RuleInfo> rules)
    {
        var words = new ReportWords(language);
        var html = new HtmlWriter();
        var reports = NumberedReport.Of(documents, rules);
        string title = Title(documents, words);
        html.DocumentType();
        using (html.Open("html", ("lang", words.Say("zh-CN", "en"))))
        {
            Head(html, title);
            using (html.Open("body"))
            {
                html.Write("a", words.Say("跳到正文", "Skip to the content"), ("class", "skip"), ("href", "#content"));
                using (html.Open("header", ("class", "masthead")))
                {
                    html.Write("p", words.Say("明算　部门预算公开文件检查", "Mingsuan · check of published department budgets"), ("class", "maker"));
                    html.Write("h1", title);
                }

                using (html.Open("main", ("id", "content")))
                {
                    if (reports.Count != 1)
                    {
                        new OverviewPart(html, words).Write(reports);
                    }

                    var part = new DocumentPart(html, words, rules);
                    for (int index = 0; index < reports.Count; index++)
                    {
                        html.Line();
                        part.Write(reports[index], index + 1, isAlone: reports.Count == 1);
                    }
                }

                Foot(html, words);
            }
        }

        html.Line();
        return html.ToString();
    }

    private static string Title(IReadOnlyList<ReportedDocument> documents, ReportWords words) => documents.Count == 1
        ? words.Say($"检查报告：{documents[0].Name}", $"Check report: {documents[0].Name}")
        : words.Say($"检查报告：{documents.Count} 份文件", $"Check report: {documents.Count} documents");

    private static void Head(HtmlWriter html, string title)
    {
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light"));
            html.Write("title", title);
            html.Style(Css);
        }

        html.Line();
    }

    private static void Foot(HtmlWriter html, ReportWords words)
    {
        using (html.Open("footer", ("class", "foot")))
        {
            html.Write("p", words.Say(
                "本报告由程序生成，只依据文件本身。它指出矛盾和疑点，不代替账簿，也不代替审核人的判断。",
                "This report is made by a program from the documents alone. It points out contradictions and doubts; it replaces neither the books nor the reviewer."));
            html.Write("p", words.Say($"明算 {Version()}", $"Mingsuan {Version()}"));
        }
    }

    private static string Version() => typeof(HtmlReport).Assembly.GetName().Version?.ToString(3) ?? string.Empty;

    private static string LoadCss()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
