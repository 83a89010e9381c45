using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules.Consistency;

/// <summary>PF-DEPT: a quantity has the same value in the goals of the department and in the project's table.</summary>
public sealed class DepartmentGoalRule : SetRule
{
    private const decimal Enough = 0.6m;
    private const int LongName = 5;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-DEPT", Severity.Warning, new Message("部门整体绩效目标与项目绩效目标的同一指标一致", "Goals of the department and of its projects agree"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(TargetSet set)
    {
        var mentions = set.DepartmentGoals
            .SelectMany(goal => Mention.In(goal.Indicators ?? "").Select(mention => (Mention: mention, Goal: goal)))
            .ToList();
        foreach (var target in mentions.Count == 0 ? [] : set.Targets)
        {
            foreach (var row in target.Indicators.Where(row => row is { Dimension: IndicatorDimension.Quantity, Horizon: IndicatorHorizon.Annual }))
            {
                if (row.Target.Value is not ThresholdValue { Quantity: { Unit: { Per.Count: 0 } unit, InPlainUnit: { } number } })
                {
                    continue;
                }

                var same = mentions.FindAll(item => item.Mention.Unit == unit.Name && item.Mention.Per is null && IsNamed(item.Mention.Clause, item.Goal, row, NameOf(target)));
                if (same.Count == 1 && same[0].Mention.Bound is { } bound && bound.Low != number && bound.High != number)
                {
                    yield return Remark(
                        target,
                        new Message(
                            $"指标“{row.Level3}”的目标值是“{row.Value}”，部门整体绩效目标写的是“{same[0].Mention.Clause.Trim()}”，两者不一致。",
                            $"the indicator “{row.Level3}” is set to “{row.Value}”, but the department's goals say “{same[0].Mention.Clause.Trim()}”."),
                        [new Place(null, null, null, row.Lines.Value ?? row.Place?.Line, row.Place?.Page, row.Value), new Place(null, null, null, same[0].Goal.Line, null, same[0].Mention.Text)]);
                }
            }
        }
    }

    // A short name such as 培训人数 says little: then the goal must be about the project.
    private static bool IsNamed(string clause, DepartmentGoal goal, Indicator row, string project) =>
        QuantityNames.Shared(row.Level3, clause) >= Enough
        && (PlainText.Of(row.Level3).Length >= LongName || QuantityNames.Shared(project, goal.Indicators!) >= Enough);
}
