using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules.Tables;

/// <summary>PF-PLAN: a cumulative spending plan never falls, ends with the whole, and is in the unit of its heading.</summary>
public sealed class SpendingPlanRule : TableRule
{
    private const decimal Whole = 100m;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-PLAN", Severity.Error, new Message("资金支出计划逐期累计，年底达到全部，单位与表头一致", "The spending plan never falls, ends with the whole, and is in the unit of its heading"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        var steps = target.SpendingPlan.Where(step => step.Number is not null).ToList();
        if (steps.Count == 0)
        {
            yield break;
        }

        var saysPercent = target.SpendingPlanLabel?.AsSpan().IndexOfAny('%', '％') >= 0;
        var isPercent = steps.Exists(step => step.Value!.EndsWith('%') || step.Value.EndsWith('％')) || (saysPercent && steps[^1].Number == Whole);
        if (saysPercent && !isPercent)
        {
            yield return Remark(
                $"资金支出计划的表头是“%”，填的却是金额（{string.Join("、", steps.Select(step => step.Value))}），应填累计百分比。",
                $"the spending plan is headed “%” but holds amounts ({string.Join(", ", steps.Select(step => step.Value))}).",
                [.. steps.Select(step => At(step.Line, step.Value))],
                Percentages(steps, target.Budget.Number));
        }

        for (var index = 1; index < steps.Count; index++)
        {
            if (steps[index].Number < steps[index - 1].Number)
            {
                yield return Remark(
                    $"资金支出计划应逐期累计，{steps[index].By}的{steps[index].Value}小于{steps[index - 1].By}的{steps[index - 1].Value}。",
                    $"the plan is cumulative, but {steps[index].Value} ({steps[index].By}) is less than {steps[index - 1].Value} ({steps[index - 1].By}).",
                    [At(steps[index].Line, steps[index].Value), At(steps[index - 1].Line, steps[index - 1].Value)]);
            }
        }

        var whole = isPercent ? Whole : target.Budget.Number;
        var last = steps[^1];
        if (whole is { } end && last.Number != end && target.SpendingPlan[^1].Number is not null)
        {
            var expected = isPercent ? "100%" : target.Budget.Printed!;
            yield return Remark(
                $"资金支出计划到{last.By}只列{last.Value}，应为{expected}。",
                $"the plan ends with {last.Value} ({last.By}); it should end with {expected}.",
                [At(last.Line, last.Value)],
                expected);
        }
    }

    private static string? Percentages(List<SpendingPlanRow> steps, decimal? budget) => budget is not { } whole || whole == 0m
        ? null
        : string.Join("、", steps.Select(step => TargetPrinter.Number(Math.Round(step.Number!.Value / whole * Whole, 0)) + "%"));
}
