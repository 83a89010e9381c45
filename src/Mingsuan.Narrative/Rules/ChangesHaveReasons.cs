using System.Text.RegularExpressions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules;

/// <summary>A change is explained: the words 主要原因是 are followed by one, and a section that states a change gives one.</summary>
public sealed partial class ChangesHaveReasons : ISentenceRule
{
    /// <summary>The rule as data.</summary>
    public static RuleInfo Rule { get; } = new("N-REASON", Severity.Warning, new("增减变化说明原因", "a change is explained"), "财预〔2016〕143号") { Standing = SourceStanding.Unverified };

    /// <inheritdoc />
    public RuleInfo Info => Rule;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(SentenceInput input)
    {
        foreach (var passage in input.Outline.Passages)
        {
            foreach (Match match in Truncated().Matches(passage.Text))
            {
                yield return new Finding(
                    Info.Id, Info.Severity,
                    new Message($"“{match.Value}”之后没有写出原因，句子不完整。请补充增减变化的具体原因。", $"Nothing follows “{match.Value}”: the sentence is unfinished. Say why the amount changes."),
                    Info.Source, [passage.PlaceOf(match.Index, match.Length)])
                {
                    Actual = match.Value,
                };
            }
        }

        var explanations = input.Outline.Passages.Where(passage => Explains().IsMatch(passage.Text)).Select(passage => passage.Line).Order().ToList();
        foreach (var section in input.Sentences.Read.Where(pair => pair.Figure.Measure == Measure.Change && pair.Figure.Amount.Value != 0m).GroupBy(pair => pair.Draft.Section))
        {
            var passages = section.Select(pair => pair.Draft.Passage).Distinct().ToList();
            int last = passages.Max(passage => passage.Line);
            int at = explanations.BinarySearch(passages[0].Line);
            at = at < 0 ? ~at : at;
            if (at == explanations.Count || explanations[at] > last + Near)
            {
                var (draft, figure) = section.First();
                string quote = figure.Sentence!.Quote;
                yield return new Finding(
                    Info.Id, Info.Severity,
                    new Message($"“{section.Key}”一节写有“{quote}”，但没有说明原因。请补充增减变化的原因。", $"Section “{section.Key}” states “{quote}” and does not say why. Add the reason of the change."),
                    Info.Source, [draft.Passage.PlaceOf(draft.LabelStart, draft.QuoteLength)])
                {
                    Actual = quote,
                };
            }
        }
    }

    /// <summary>An explanation may stand in the paragraph behind.</summary>
    private const int Near = 3;

    [GeneratedRegex(@"(?:主要)?原因(?:是|为|在于)\s*(?:[:：]?\s*[。；;，,]|$)|主要(?:是由于|由于|是因为)\s*(?:[。；;]|$)")]
    private static partial Regex Truncated();

    [GeneratedRegex("原因|由于|因为|主要是|主要为|系|因[^公此素]")]
    private static partial Regex Explains();
}
