using System.Globalization;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;
using Mingsuan.Reports.Sums;

namespace Mingsuan.Reports.Html;

/// <summary>
/// The sums that do not hold, line by line: sign, printed amount, and the least and greatest exact value that is printed so
/// (as the inspector of Arelle shows XBRL calculations).
/// </summary>
internal sealed class SumPart(HtmlWriter html, ReportWords words, Disclosure disclosure)
{
    private const int ShownOpen = 1;

    /// <summary>Writes the sums of a finding: the clearest at once, those that follow from the same cause to be opened.</summary>
    public void Write(Finding finding)
    {
        foreach (var relation in finding.Relations.Take(ShownOpen))
        {
            Table(relation, finding.Suspect?.Place);
        }

        if (finding.Relations.Count > ShownOpen)
        {
            html.Line();
            using (html.Open("details"))
            {
                html.Write("summary", words.Say($"同一原因引起的另外 {finding.Relations.Count - ShownOpen} 项不符", $"{finding.Relations.Count - ShownOpen} more that fail for the same cause"));
                foreach (var relation in finding.Relations.Skip(ShownOpen))
                {
                    Table(relation, finding.Suspect?.Place);
                }
            }
        }
    }

    private void Table(CheckedRelation relation, Place? suspect)
    {
        var sheet = SumSheet.Of(relation, disclosure, words);
        string caption = $"{sheet.Title.TrimEnd('：', ':')}{words.Say("（单位：", " (unit: ")}{sheet.UnitName}{words.Say("）", ")")}";
        html.Line();
        using (html.Open("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", caption)))
        using (html.Open("table", ("class", "grid sum")))
        {
            using (html.Open("caption"))
            {
                html.Write("span", caption);
            }

            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                html.Write("th", words.Say("符号", "sign"), ("scope", "col"), ("class", "sign"));
                html.Write("th", words.Say("项目［原文行］", "item [line]"), ("scope", "col"));
                html.Write("th", words.Say("所印数", "printed"), ("scope", "col"), ("class", "number"));
                html.Write("th", words.Say("最小", "least"), ("scope", "col"), ("class", "number"));
                html.Write("th", words.Say("最大", "greatest"), ("scope", "col"), ("class", "number"));
            }

            using (html.Open("tbody"))
            {
                for (int index = 0; index < sheet.Parts.Count; index++)
                {
                    Row(sheet.Sign(index), sheet.Parts[index], sheet.Parts[index].Place == suspect, null);
                }

                if (sheet.Slack > 0m)
                {
                    Row("±", words.Say("未逐项列出的零（各有舍入误差）", "items of zero that are not listed (each may be rounded)"), "0", new Interval(-sheet.Slack, sheet.Slack), false, null);
                }

                if (sheet.IsSum)
                {
                    Row("=", sheet.SumLabel, sheet.Sum, sheet.SumInterval, false, "total");
                }

                Row(words.Say("对照", "against"), sheet.Total, sheet.Total.Place == suspect, "total");
                Verdict(sheet);
            }
        }
    }

    private void Row(string sign, SumLine line, bool isSuspect, string? style) =>
        Row(sign, line.LabelWithLine, line.Place.Text.Length == 0 ? words.Say("空白", "blank") : line.Printed, line.Interval, isSuspect, style);

    private void Row(string sign, string label, string printed, Interval interval, bool isSuspect, string? style)
    {
        using (html.Open("tr", ("class", style)))
        {
            html.Write("td", sign, ("class", "sign"));
            html.Write("th", label, ("scope", "row"));
            using (html.Open("td", ("class", "number")))
            {
                if (isSuspect)
                {
                    html.Write("mark", printed);
                    html.Write("span", words.Say("← 疑为此处", "← suspect"), ("class", "pointer"));
                }
                else
                {
                    html.Text(printed);
                }
            }

            html.Write("td", SumSheet.Plain(interval.Low), ("class", "number"));
            html.Write("td", SumSheet.Plain(interval.High), ("class", "number"));
        }
    }

    private void Verdict(SumSheet sheet)
    {
        using (html.Open("tr", ("class", "verdict")))
        {
            html.Write("td", sheet.Checked.Verdict == Core.Relations.Verdict.Broken ? "✗" : "✓", ("class", "sign"));
            html.Write("th", words.Say("相差", "difference"), ("scope", "row"));
            html.Write("td", SumSheet.Plain(sheet.Difference), ("class", "number"));
            html.Write(
                "td",
                string.Create(CultureInfo.InvariantCulture, $"{words.Of(sheet.Checked.Verdict)}{words.Say("：四舍五入最多可解释 ±", ": rounding explains at most ±")}{SumSheet.Plain(sheet.Allowance)}"),
                ("colspan", "2"));
        }
    }
}
