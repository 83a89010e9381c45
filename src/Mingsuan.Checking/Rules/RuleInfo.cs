using Mingsuan.Core.Findings;

namespace Mingsuan.Checking.Rules;

/// <summary>A rule, as data.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Severity">How grave a finding of the rule is.</param>
/// <param name="Statement">What the rule demands.</param>
/// <param name="Source">Its legal or arithmetic source.</param>
public sealed record RuleInfo(string Id, Severity Severity, Message Statement, string Source);
