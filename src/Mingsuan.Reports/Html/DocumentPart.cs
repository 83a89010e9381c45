using Mingsuan.Core.Findings;
using Mingsuan.Reports.Excerpts;

namespace Mingsuan.Reports.Html;

/// <summary>The part of the report about one document.</summary>
internal sealed class DocumentPart(HtmlWriter html, ReportWords words, IReadOnlyDictionary<string, RuleInfo> rules)
{
    /// <summary>Writes the part.</summary>
    /// <param name="report">The document with its findings.</param>
    /// <param name="number">Its number in the report, from 1.</param>
    /// <param name="isAlone">True when the report is about this document only; its name is then the report's title.</param>
    public void Write(NumberedReport report, int number, bool isAlone)
    {
        string heading = Anchors.Part(number, "name");
        using (html.Open("section", ("class", "document"), ("id", Anchors.Document(number)), ("aria-labelledby", heading)))
        {
            html.Write("h2", isAlone ? words.Say("结论", "Verdict") : report.Document.Name, ("id", heading));
            if (report.Document is not { Report: { } result, Outline: { } outline })
            {
                html.Write("p", words.Say("○ 未能读取，没有检查：", "○ It could not be read and was not checked: ") + words.Say(report.Document.Problem!), ("class", "conclusion"));
                return;
            }

            new SummaryPart(html, words).Write(report, result, number);
            var finder = new ExcerptFinder(result.Disclosure, new SourceIndex(outline));
            var findings = new FindingPart(html, words, rules, result.Disclosure, finder);
            foreach (var severity in report.Groups.GroupBy(group => group.Severity))
            {
                html.Line();
                html.Write("h3", $"{ReportWords.Symbol(severity.Key)} {words.Of(severity.Key)}{words.Say("（", " (")}{severity.Sum(group => group.Findings.Count)}{words.Say("）", ")")}", ("class", Class(severity.Key)), ("id", Anchors.Part(number, Class(severity.Key))));
                foreach (var group in severity)
                {
                    html.Write("h4", words.Say(group.Cause), ("class", "cause"));
                    foreach (var finding in group.Findings)
                    {
                        findings.Write(finding);
                    }
                }
            }

            if (report.Settled.Count > 0)
            {
                new SettledPart(html, words).Write(report.Settled, number);
            }

            new CheckedPart(html, words).Write(report, result, number);
        }
    }

    /// <summary>The style class of a severity.</summary>
    public static string Class(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
