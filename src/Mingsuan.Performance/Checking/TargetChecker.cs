using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Checking;

/// <summary>Checks the target tables of a document and reports what is wrong as findings.</summary>
public static class TargetChecker
{
    /// <summary>Checks the tables.</summary>
    /// <param name="targets">The tables in order.</param>
    /// <param name="disclosure">The statements of the same document; null when only the tables are known.</param>
    /// <param name="goals">The goals of the department; null for none.</param>
    /// <returns>The findings in the order of the tables; what concerns all tables stands at the end.</returns>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<PerformanceTarget> targets, Disclosure? disclosure = null, IReadOnlyList<DepartmentGoal>? goals = null)
    {
        var findings = new List<Finding>();
        var set = new TargetSet(targets, disclosure) { DepartmentGoals = goals ?? [] };
        var between = TargetRules.Sets.SelectMany(rule => rule.Check(set)).ToList();

        // A table that repeats another has one fault, not those of the other once more.
        var copies = set.Copies.Select(pair => pair.Copy).ToHashSet(ReferenceEqualityComparer.Instance);
        var betweenByTable = between.Where(remark => remark.Target is not null).ToLookup(remark => (object)remark.Target!, ReferenceEqualityComparer.Instance);
        foreach (var target in targets)
        {
            var own = copies.Contains(target) ? [] : TargetRules.All.SelectMany(rule => rule.Check(target)).Select(remark => remark with { Target = target });
            findings.AddRange(FindingWriter.Write([.. own, .. betweenByTable[target]]));
        }

        findings.AddRange(FindingWriter.Write([.. between.Where(remark => remark.Target is null)]));
        return findings;
    }
}
