using Mingsuan.Checking;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;
using Mingsuan.Resources.Rules;

namespace Mingsuan.Inspection;

/// <summary>The rules of all checks by id; of rules that share an id, the first.</summary>
public static class KnownRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyDictionary<string, RuleInfo> ById { get; } = DisclosureChecker.AllRules
        .Concat(TargetRules.All.Select(rule => rule.Info))
        .Concat(TargetRules.Sets.Select(rule => rule.Info))
        .Concat(ResourceRules.All.Select(rule => rule.Info))
        .DistinctBy(rule => rule.Id, StringComparer.Ordinal)
        .ToDictionary(rule => rule.Id, StringComparer.Ordinal);
}
