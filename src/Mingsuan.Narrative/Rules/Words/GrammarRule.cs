using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Wording;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-GRAMMAR: sentences have their parts, and their words go together.</summary>
public sealed class GrammarRule : NarrativeRule
{
    private static readonly PhraseSearch<int> Keys = new(GrammarFault.All
        .SelectMany((fault, index) => fault.Keys.Select(key => (Key: key, Index: index))).GroupBy(pair => pair.Key, StringComparer.Ordinal).Select(group => (group.Key, group.First().Index)));

    /// <summary>Faults by key: several patterns may share one.</summary>
    private static readonly ILookup<string, GrammarFault> ByKey = GrammarFault.All.SelectMany(fault => fault.Keys.Select(key => (key, fault))).ToLookup(pair => pair.key, pair => pair.fault, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-GRAMMAR", Severity.Warning, "句子成分完整、搭配得当、数量有单位", "sentences have their parts, words go together, numbers have their unit", "现代汉语语法规范");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var found = new Dictionary<(GrammarFault Fault, string Printed), List<Place>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var piece in context.Texts)
        {
            // Forms repeat their labels and goals word for word; only what stands in the text twice has two places.
            if (piece.InTargets && !seen.Add(piece.Text))
            {
                continue;
            }

            foreach (var fault in Keys.Find(piece.Text).SelectMany(key => ByKey[key.Phrase]).Distinct())
            {
                foreach (var (start, length) in fault.Find(piece.Text).Where(stretch => !Citations.Contains(piece.Text, stretch.Start)))
                {
                    var key = (fault, piece.Text.Substring(start, length));
                    (found.TryGetValue(key, out var places) ? places : found[key] = []).Add(piece.PlaceOf(start, length));
                }
            }
        }

        foreach (var group in found.GroupBy(pair => pair.Key.Fault))
        {
            // What a person need not decide one by one is one finding.
            var findings = group.Key.Severity == Severity.Info
                ? [(group.First().Key.Printed, Places: group.SelectMany(pair => pair.Value).ToList())]
                : group.Select(pair => (pair.Key.Printed, Places: pair.Value)).ToList();
            foreach (var (printed, places) in findings)
            {
                yield return Finding($"“{printed}”：{group.Key.Problem.Chinese}。", $"“{printed}”: {group.Key.Problem.English}.", places) with
                { Severity = group.Key.Severity, Actual = printed, Expected = group.Key.Right };
            }
        }
    }
}
