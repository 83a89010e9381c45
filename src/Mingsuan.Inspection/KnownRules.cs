using Mingsuan.Core.Findings;

namespace Mingsuan.Inspection;

/// <summary>The rules of all checks by id; of rules that share an id, the first.</summary>
public static class KnownRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyDictionary<string, RuleInfo> ById { get; } = RuleGroups.All.SelectMany(group => group.Rules)
        .ToDictionary(rule => rule.Id, StringComparer.Ordinal);
}
