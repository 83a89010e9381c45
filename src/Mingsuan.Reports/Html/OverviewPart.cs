using System.Globalization;
using Mingsuan.Core.Findings;

namespace Mingsuan.Reports.Html;

/// <summary>The first part of a report on several documents: one line for each, linking to its part.</summary>
internal sealed class OverviewPart(HtmlWriter html, ReportWords words)
{
    /// <summary>Writes the overview.</summary>
    public void Write(IReadOnlyList<NumberedReport> reports)
    {
        using (html.Open("section", ("class", "overview"), ("aria-labelledby", "overview")))
        {
            html.Write("h2", words.Say("总览", "Overview"), ("id", "overview"));
            html.Write("p", Summary(reports), ("class", "conclusion"));
            using (html.Open("table", ("class", "grid documents")))
            {
                html.Write("caption", words.Say("各文件的结论和问题数", "The verdict on each document and its findings"));
                using (html.Open("thead"))
                using (html.Open("tr"))
                {
                    html.Write("th", words.Say("文件", "Document"), ("scope", "col"));
                    html.Write("th", words.Say("结论", "Verdict"), ("scope", "col"));
                    foreach (var severity in Severities)
                    {
                        html.Write("th", words.Of(severity), ("scope", "col"), ("class", "number"));
                    }

                    html.Write("th", words.Say("已处理", "Settled"), ("scope", "col"), ("class", "number"));
                }

                using (html.Open("tbody"))
                {
                    for (int index = 0; index < reports.Count; index++)
                    {
                        Row(reports[index], index + 1);
                    }
                }
            }
        }
    }

    private static Severity[] Severities => [Severity.Error, Severity.Warning, Severity.Info];

    private void Row(NumberedReport report, int number)
    {
        html.Line();
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                html.Write("a", report.Document.Name, ("href", "#" + Anchors.Document(number)));
                if (report.Document.Report is { } known)
                {
                    html.Write("span", words.Heading(known.Disclosure), ("class", "aside"));
                }
            }

            if (report.Document.Report is { } result)
            {
                html.Write("td", words.Conclusion(result.CountOpen(Severity.Error), result.CountOpen(Severity.Warning)));
                foreach (var severity in Severities)
                {
                    html.Write("td", Plain(result.CountOpen(severity)), ("class", "number"));
                }

                html.Write("td", Plain(report.Settled.Count), ("class", "number"));
            }
            else
            {
                html.Write("td", words.Say("○ 未能读取：", "○ not read: ") + words.Say(report.Document.Problem!), ("colspan", "5"));
            }
        }
    }

    private string Summary(IReadOnlyList<NumberedReport> reports)
    {
        int read = reports.Count(report => report.Document.Report is not null);
        int errors = reports.Sum(report => report.Document.Report?.CountOpen(Severity.Error) ?? 0);
        int warnings = reports.Sum(report => report.Document.Report?.CountOpen(Severity.Warning) ?? 0);
        int faulty = reports.Count(report => report.Document.Report?.CountOpen(Severity.Error) > 0);
        string unread = read == reports.Count ? string.Empty : words.Say($"另有 {reports.Count - read} 份未能读取，没有检查。", $" {reports.Count - read} could not be read and were not checked.");
        return words.Say(
            $"共 {reports.Count} 份文件，检查 {read} 份：{faulty} 份有错误，合计 {errors} 处错误、{warnings} 处警告。{unread}",
            $"{reports.Count} documents, {read} checked: {faulty} with errors, {errors} error(s) and {warnings} warning(s) in all.{unread}");
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
