using Mingsuan.Core.Findings;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>PF-PLAN-BP: spending plans are made for each project and not all alike.</summary>
public sealed class PlanBoilerplateRule : SetRule
{
    private const int Several = 4;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-PLAN-BP", Severity.Info, new Message("资金支出计划按项目实际编制，不宜千篇一律", "Spending plans are not all alike"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(TargetSet set)
    {
        var plans = set.Targets
            .Where(target => target.SpendingPlan.Count > 0 && target.SpendingPlan.All(step => step.Value?.EndsWith('%') == true))
            .GroupBy(target => string.Join("、", target.SpendingPlan.Select(step => step.Value)), StringComparer.Ordinal)
            .ToList();
        if (plans.Count == 1 && plans[0].Count() is var count and >= Several)
        {
            var first = plans[0].First();
            yield return Remark(
                target: null,
                new Message(
                    $"{count}个项目的资金支出计划都是{plans[0].Key}，没有按各项目实际进度安排。",
                    $"the spending plans of all {count} projects are {plans[0].Key}; plan each by its own progress."),
                [TitleOf(first) with { Line = first.SpendingPlan[0].Line ?? first.Place?.Line, Text = plans[0].Key }]);
        }
    }
}
