using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Reports.Excerpts;

namespace Mingsuan.Reports.Html;

/// <summary>One finding: what is wrong, where, what was expected, the place quoted, the sums that do not hold, and the rule.</summary>
internal sealed class FindingPart(HtmlWriter html, ReportWords words, IReadOnlyDictionary<string, RuleInfo> rules, Disclosure disclosure, ExcerptFinder finder)
{
    private const int MostOtherPlaces = 24;
    private readonly PlaceNames _names = new(disclosure);
    private readonly ExcerptPart _excerpts = new(html, words);
    private readonly SumPart _sums = new(html, words, disclosure);

    /// <summary>Writes the finding.</summary>
    public void Write(NumberedFinding numbered)
    {
        var finding = numbered.Finding;
        string heading = Anchors.Finding(numbered.Number) + "-name";
        html.Line();
        using (html.Open("article", ("class", "finding " + DocumentPart.Class(finding.Severity)), ("id", Anchors.Finding(numbered.Number)), ("tabindex", "-1"), ("aria-labelledby", heading)))
        {
            using (html.Open("h5", ("id", heading)))
            {
                html.Write("span", $"{ReportWords.Symbol(finding.Severity)} {words.Of(finding.Severity)}", ("class", "badge"));
                html.Text($" {numbered.Number}{words.Say("　", ". ")}{Title(finding)}");
            }

            html.Write("p", words.Say(finding.Message), ("class", "message"));
            Decision(finding.Decision);
            Facts(finding);
            var excerpts = finder.Of(finding);
            foreach (var excerpt in excerpts)
            {
                _excerpts.Write(excerpt.Excerpt);
            }

            OtherPlaces(finding, excerpts);
            _sums.Write(finding);
            Rule(finding);
        }
    }

    /// <summary>The statement, row and column, or the line.</summary>
    private string Title(Finding finding)
    {
        if (First(finding) is not { } place)
        {
            return words.Say("全文", "the whole document");
        }

        var name = _names.Of(place);
        return name.Statement.Length == 0
            ? words.Line(place) is { Length: > 0 } line ? line : words.Say("文中", "in the text")
            : words.Say("《", "“") + name.Statement + words.Say("》", "”")
                + (name.Row.Length == 0 ? string.Empty : words.Say($"“{name.Row}”行", $", row “{name.Row}”"))
                + (name.Column.Length == 0 ? string.Empty : words.Say($"“{name.Column}”列", $", column “{name.Column}”"));
    }

    private static Place? First(Finding finding) => finding.Suspect?.Place ?? (finding.Places.Count > 0 ? finding.Places[0] : null);

    private void Decision(Decision? decision)
    {
        if (decision is not null)
        {
            html.Write("p", words.Say("处理意见：", "Reviewer: ") + words.Line(decision), ("class", "decision"));
        }
    }

    private void Facts(Finding finding)
    {
        var facts = new List<(string Name, string Value)>();
        if (First(finding) is { Statement: not null } place && words.Line(place) is { Length: > 0 } line)
        {
            facts.Add((words.Say("位置", "Where"), line));
        }

        Add(words.Say("应为", "Expected"), finding.Expected);
        Add(words.Say("现为", "Found"), finding.Actual);
        Add(words.Say("相差", "Difference"), finding.Difference);
        if (finding.Suspect is { } suspect)
        {
            string confidence = suspect.Confidence == Confidence.Certain
                ? words.Say("没有别的数字能解释全部矛盾", "no other figure explains all of it")
                : words.Say("很可能", "likely");
            string slip = suspect.Slip is null ? string.Empty : words.Say("，", "; ") + words.Say(suspect.Slip);
            Add(words.Say("疑为", "Suspect"), $"{suspect.Place.Text} → {suspect.Value}{words.Say("（", " (")}{confidence}{slip}{words.Say("）", ")")}");
        }

        if (facts.Count == 0)
        {
            return;
        }

        using (html.Open("dl", ("class", "facts")))
        {
            foreach (var (name, value) in facts)
            {
                using (html.Open("div"))
                {
                    html.Write("dt", name);
                    html.Write("dd", value);
                }
            }
        }

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                facts.Add((name, value));
            }
        }
    }

    /// <summary>Names the places of separate remarks that are not quoted; the figures of a relation stand in its sum.</summary>
    private void OtherPlaces(Finding finding, IReadOnlyList<QuotedPlaces> excerpts)
    {
        if (finding.Relations.Count > 0)
        {
            return;
        }

        var quoted = excerpts.SelectMany(excerpt => excerpt.Places).ToHashSet();
        var others = finding.Places.Distinct().Where(place => !quoted.Contains(place)).Select(Named).Where(text => text.Length > 0).ToList();
        if (others.Count > 0)
        {
            string more = others.Count > MostOtherPlaces ? words.Say(" 等", " …") : string.Empty;
            html.Write("p", words.Say($"另有 {others.Count} 处：", $"{others.Count} more place(s): ") + string.Join(words.Say("；", "; "), others.Take(MostOtherPlaces)) + more, ("class", "aside"));
        }
    }

    private string Named(Place place)
    {
        string line = words.Line(place);
        return place.Text.Length == 0 ? line : line + words.Say($"“{place.Text}”", $" “{place.Text}”");
    }

    private void Rule(Finding finding)
    {
        using (html.Open("p", ("class", "rule")))
        {
            html.Text(words.Say("规则 ", "Rule "));
            html.Write("b", finding.Rule);
            html.Text(words.Say($"　依据：{finding.Source}", $". Source: {finding.Source}"));
            if (rules.TryGetValue(finding.Rule, out var rule))
            {
                // Several checks share a rule and cite different sources: the standing is that of what is cited here.
                var standing = finding.Source == rule.Source ? rule.Standing : SourceStandings.Of(finding.Source);
                html.Text(words.Say($"（{words.Of(standing)}）", $" ({words.Of(standing)})"));
            }
        }
    }
}
