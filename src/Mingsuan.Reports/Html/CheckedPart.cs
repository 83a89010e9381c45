using System.Globalization;
using Mingsuan.Checking;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Relations;
using Mingsuan.Performance;
using Mingsuan.Performance.Model;

namespace Mingsuan.Reports.Html;

/// <summary>How much was checked, and what could not be: not checked is a result too, never silently “fine”.</summary>
internal sealed class CheckedPart(HtmlWriter html, ReportWords words)
{
    private const int MostExamples = 3;

    /// <summary>Writes the part.</summary>
    public void Write(NumberedReport report, CheckReport result, int number)
    {
        html.Line();
        html.Write("h3", words.Say("核对了什么", "What was checked"), ("id", Anchors.Part(number, "checked")));
        int figures = result.Relations.Where(relation => relation.Verdict != Verdict.Unchecked).SelectMany(relation => relation.Relation.Figures).Distinct().Count();
        html.Write("p", words.Say($"{figures} 个数字参与核对。", $"{figures} figures took part."));
        if (result.Relations.Count > 0)
        {
            Relations(result);
        }

        if (result.Disclosure.Statements.Count > 0)
        {
            Statements(result);
        }

        Measurability(report);
        html.Line();
        html.Write("h3", words.Say("没有核对什么", "What was not checked"), ("id", Anchors.Part(number, "unchecked")));
        if (!Unchecked(report, result))
        {
            html.Write("p", words.Say("没有遗留：读到的报表数字都参与了核对。", "Nothing: every statement figure that was read took part."));
        }
    }

    private void Relations(CheckReport result)
    {
        var verdicts = Enum.GetValues<Verdict>();
        using (html.Open("table", ("class", "grid")))
        {
            html.Write("caption", words.Say("勾稽关系", "Relations"));
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                html.Write("th", words.Say("关系", "relation"), ("scope", "col"));
                foreach (var verdict in verdicts)
                {
                    html.Write("th", words.Of(verdict), ("scope", "col"), ("class", "number"));
                }
            }

            using (html.Open("tbody"))
            {
                foreach (var kind in result.Relations.GroupBy(relation => relation.Relation.Kind).OrderBy(group => group.Key))
                {
                    var counts = kind.CountBy(relation => relation.Verdict).ToDictionary();
                    using (html.Open("tr"))
                    {
                        html.Write("th", words.Of(kind.Key), ("scope", "row"));
                        foreach (var verdict in verdicts)
                        {
                            html.Write("td", Plain(counts.GetValueOrDefault(verdict)), ("class", "number"));
                        }
                    }
                }
            }
        }
    }

    private void Statements(CheckReport result)
    {
        var counts = result.Disclosure.Figures.Where(figure => figure.State == FigureState.Printed).CountBy(figure => figure.Place.Statement ?? -1).ToDictionary();
        html.Line();
        using (html.Open("table", ("class", "grid")))
        {
            html.Write("caption", words.Say("读到的报表", "Statements that were read"));
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                html.Write("th", words.Say("报表", "statement"), ("scope", "col"));
                html.Write("th", words.Say("单位", "unit"), ("scope", "col"));
                html.Write("th", words.Say("行数", "rows"), ("scope", "col"), ("class", "number"));
                html.Write("th", words.Say("数字", "figures"), ("scope", "col"), ("class", "number"));
            }

            using (html.Open("tbody"))
            {
                for (int index = 0; index < result.Disclosure.Statements.Count; index++)
                {
                    var statement = result.Disclosure.Statements[index];
                    using (html.Open("tr"))
                    {
                        using (html.Open("th", ("scope", "row")))
                        {
                            html.Text(statement.Title);
                            foreach (var inference in statement.Inferences)
                            {
                                html.Write("span", words.Say(inference), ("class", "aside"));
                            }
                        }

                        html.Write("td", statement.Unit?.Name ?? "—");
                        html.Write("td", Plain(statement.Rows.Count), ("class", "number"));
                        html.Write("td", Plain(counts.GetValueOrDefault(index)), ("class", "number"));
                    }
                }
            }
        }
    }

    private void Measurability(NumberedReport report)
    {
        if (report.Document.Targets.Count == 0)
        {
            return;
        }

        html.Line();
        using (html.Open("table", ("class", "grid")))
        {
            html.Write("caption", words.Say($"绩效指标能否衡量（{report.Document.Targets.Count} 张目标表）", $"Whether indicators can be measured ({report.Document.Targets.Count} target tables)"));
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (string heading in new[] { words.Say("指标", "kind"), words.Say("可衡量", "measurable"), words.Say("部分可衡量", "partly"), words.Say("不可衡量", "not") })
                {
                    html.Write("th", heading, ("scope", "col"));
                }
            }

            using (html.Open("tbody"))
            {
                foreach (var count in MeasurabilitySummary.Of(report.Document.Targets))
                {
                    using (html.Open("tr"))
                    {
                        html.Write("th", words.Say(count.Dimension.Chinese(), count.Dimension.English()), ("scope", "row"));
                        html.Write("td", Plain(count.Measurable), ("class", "number"));
                        html.Write("td", Plain(count.Partly), ("class", "number"));
                        html.Write("td", Plain(count.NotMeasurable), ("class", "number"));
                    }
                }
            }
        }
    }

    /// <summary>Writes the list; false when there is nothing to say.</summary>
    private bool Unchecked(NumberedReport report, CheckReport result)
    {
        var obstacles = result.Relations.Where(relation => relation.Verdict == Verdict.Unchecked)
            .GroupBy(relation => relation.Relation.Obstacle is { } obstacle ? words.Say(obstacle) : words.Say("原因不明", "reason unknown"), StringComparer.Ordinal).ToList();
        var alone = Alone(result);
        if (obstacles.Count + report.Unread.Count + report.Document.Notices.Count + alone.Count == 0)
        {
            return false;
        }

        using (html.Open("ul", ("class", "unchecked")))
        {
            foreach (var notice in report.Document.Notices)
            {
                html.Write("li", words.Say("读取时：", "Reading: ") + words.Say(notice));
            }

            foreach (var finding in report.Unread)
            {
                html.Write("li", $"{finding.Number}{words.Say("　", ". ")}{words.Say(finding.Finding.Message)}", ("id", Anchors.Finding(finding.Number)));
            }

            foreach (var obstacle in obstacles)
            {
                html.Write("li", words.Say($"{obstacle.Count()} 项关系：{obstacle.Key}", $"{obstacle.Count()} relation(s): {obstacle.Key}") + Examples(obstacle.Select(relation => relation.Relation.Total)));
            }

            foreach (var (title, figures) in alone)
            {
                html.Write("li", words.Say($"{title}有 {figures.Count} 个数字没有可以对照的数字", $"{title}: {figures.Count} figure(s) with nothing to compare them with") + Examples(figures));
            }
        }

        return true;
    }

    /// <summary>Printed figures that take part in no relation that was judged, by statement.</summary>
    private List<(string Title, List<Figure> Figures)> Alone(CheckReport result)
    {
        var judged = result.Relations.Where(relation => relation.Verdict != Verdict.Unchecked).SelectMany(relation => relation.Relation.Figures).ToHashSet();
        return [.. result.Disclosure.Figures
            .Where(figure => figure.State == FigureState.Printed && !judged.Contains(figure))
            .GroupBy(figure => figure.Place.Statement)
            .Select(group => (
                group.Key is { } index ? words.Say($"《{result.Disclosure.Statements[index].Title}》", $"“{result.Disclosure.Statements[index].Title}”") : words.Say("正文", "The running text"),
                group.ToList()))];
    }

    private string Examples(IEnumerable<Figure> figures)
    {
        var examples = figures.Select(Example).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(MostExamples).ToList();
        return examples.Count == 0 ? words.Say("。", ".") : words.Say("，如 ", ", such as ") + string.Join(words.Say("、", ", "), examples) + words.Say("。", ".");
    }

    private static string Example(Figure figure) => figure.RowLabel.Length + figure.ColumnLabel.Length == 0 ? string.Empty : $"“{figure.RowLabel}·{figure.ColumnLabel}”";

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
