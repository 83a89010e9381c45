using Mingsuan.Checking.Rules;
using Mingsuan.Checking.Series;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Rules;
using Mingsuan.Performance.Rules;
using Mingsuan.Resources.Rules;

namespace Mingsuan.Inspection;

/// <summary>Every rule that the program applies, by what it is about.</summary>
public static class RuleGroups
{
    /// <summary>The groups in the order of the rule reference.</summary>
    public static IReadOnlyList<RuleGroup> All { get; } = Once(
    [
        new("relations", new Message("数字之间的关系", "Relations between figures"), Distinct(CheckingRules.Relations)),
        new("figures", new Message("数字与阅读", "Figures and reading"), Distinct(CheckingRules.Disclosures.Select(rule => rule.Info))),
        new("targets", new Message("绩效目标表", "Target tables"), Distinct(TargetRules.All.Select(rule => rule.Info).Concat(TargetRules.Sets.Select(rule => rule.Info)))),
        new("sentences", new Message("正文中的数字", "Figures in the text"), Distinct(CheckingRules.Sentences.Concat(SentenceChecker.Rules))),
        new("resources", new Message("政府采购与国有资产", "Procurement and assets"), Distinct(ResourceRules.All.Select(rule => rule.Info))),
        new("series", new Message("同一部门的多份文件", "Several documents of one department"), SeriesChecker.Rules),
        new("narrative", new Message("结构与文字", "Structure and words"), Distinct(NarrativeRules.All.Select(rule => rule.Info))),
        new("books", new Message("编制预算书", "Making a budget book"), BookRuleReference.All),
    ]);

    /// <summary>A rule that several groups apply is listed in the first.</summary>
    private static List<RuleGroup> Once(IEnumerable<RuleGroup> groups)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. groups.Select(group => group with { Rules = [.. group.Rules.Where(rule => seen.Add(rule.Id))] })];
    }

    /// <summary>Two classes may share a rule; it is listed once.</summary>
    private static List<RuleInfo> Distinct(IEnumerable<RuleInfo> rules) => [.. rules.DistinctBy(rule => rule.Id)];
}

/// <summary>Rules that are about one thing.</summary>
/// <param name="Id">The stable id in the public JSON.</param>
/// <param name="Name">What they are about.</param>
/// <param name="Rules">The rules.</param>
public sealed record RuleGroup(string Id, Message Name, IReadOnlyList<RuleInfo> Rules);
