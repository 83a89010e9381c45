using System.Globalization;
using Mingsuan.Checking;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Reports.Html;

/// <summary>What came of a document, in a few lines, and the way to each finding.</summary>
internal sealed class SummaryPart(HtmlWriter html, ReportWords words)
{
    /// <summary>Writes the summary.</summary>
    public void Write(NumberedReport report, CheckReport result, int number)
    {
        var disclosure = result.Disclosure;
        html.Write("p", words.Conclusion(result.CountOpen(Severity.Error), result.CountOpen(Severity.Warning)), ("class", "conclusion"));
        using (html.Open("p", ("class", "aside")))
        {
            html.Text(words.Heading(disclosure));
            html.Void("br");
            html.Write("span", "SHA-256 " + disclosure.Source.Sha256, ("class", "digest"));
        }

        using (html.Open("div", ("class", "counts")))
        {
            Counts(
                words.Say("问题", "Findings"),
                [
                    (words.Of(Severity.Error), result.CountOpen(Severity.Error)), (words.Of(Severity.Warning), result.CountOpen(Severity.Warning)),
                    (words.Of(Severity.Info), result.CountOpen(Severity.Info)), (words.Say("已处理", "Settled"), report.Settled.Count),
                ]);
            Counts(words.Say("勾稽关系", "Relations"), [.. Enum.GetValues<Verdict>().Select(verdict => (words.Of(verdict), result.Count(verdict)))]);
        }

        if (report.Groups.Count > 0)
        {
            Ways(report, number);
        }
    }

    private void Counts(string caption, IReadOnlyList<(string Word, int Count)> counts)
    {
        using (html.Open("table", ("class", "grid tally")))
        {
            html.Write("caption", caption);
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (var (word, _) in counts)
                {
                    html.Write("th", word, ("scope", "col"));
                }
            }

            using (html.Open("tbody"))
            using (html.Open("tr"))
            {
                foreach (var (_, count) in counts)
                {
                    html.Write("td", count.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    /// <summary>A list of all open findings, group by group; each a link.</summary>
    private void Ways(NumberedReport report, int number)
    {
        string heading = Anchors.Part(number, "list");
        using (html.Open("nav", ("class", "ways"), ("aria-labelledby", heading)))
        {
            html.Write("h3", words.Say("问题一览", "All findings"), ("id", heading));
            foreach (var group in report.Groups)
            {
                html.Line();
                using (html.Open("p"))
                {
                    html.Write("strong", $"{ReportWords.Symbol(group.Severity)} {words.Of(group.Severity)}", ("class", DocumentPart.Class(group.Severity)));
                    html.Text(" " + words.Say(group.Cause));
                }

                using (html.Open("ul"))
                {
                    foreach (var finding in group.Findings)
                    {
                        using (html.Open("li"))
                        {
                            html.Write("a", $"{finding.Number}{Where(finding.Finding)}", ("href", "#" + Anchors.Finding(finding.Number)));
                        }
                    }
                }
            }

            html.Line();
            using (html.Open("p"))
            {
                html.Write("a", words.Say("核对了什么、没有核对什么", "What was checked and what was not"), ("href", "#" + Anchors.Part(number, "checked")));
            }
        }
    }

    private string Where(Finding finding) => finding.Places is [var place, ..] && words.Line(finding.Suspect?.Place ?? place) is { Length: > 0 } line ? words.Say("：", ": ") + line : string.Empty;
}
