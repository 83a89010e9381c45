using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Resources.Rules;

/// <summary>What the findings of the rules have in common.</summary>
internal static class FindingParts
{
    /// <summary>A finding of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="chinese">What is wrong and what to do.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="places">The places, the first to look at first.</param>
    /// <param name="severity">The severity; null for the rule's own.</param>
    public static Finding Finding(this RuleInfo rule, string chinese, string english, IReadOnlyList<Place> places, Severity? severity = null) =>
        new(rule.Id, severity ?? rule.Severity, new Message(chinese, english), rule.Source, places);

    /// <summary>An amount in yuan as 万元 with two decimals, for messages.</summary>
    public static string InTenThousands(decimal yuan) => $"{Math.Round(yuan / 10_000m, 2, MidpointRounding.AwayFromZero):0.00}";

    /// <summary>A few names in a row: “甲”、“乙”等3个.</summary>
    public static string Names(IReadOnlyList<string> names, int shown = 3) =>
        string.Join('、', names.Take(shown).Select(name => $"“{name}”")) + (names.Count > shown ? $"等{names.Count}个" : string.Empty);
}
