using Mingsuan.Cli.Commands;
using Mingsuan.Core.Findings;

namespace Mingsuan.Cli.Reports;

/// <summary>The rules of all checks by id; of rules that share an id, the first.</summary>
internal static class KnownRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyDictionary<string, RuleInfo> ById { get; } = RuleGroups.All.SelectMany(group => group.Rules)
        .ToDictionary(rule => rule.Id, StringComparer.Ordinal);
}
