using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules.Tables;

/// <summary>PF-COST-LE: what an indicator of cost allows is no more than the project's money.</summary>
public sealed class CostWithinBudgetRule : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-COST-LE", Severity.Error, new Message("成本控制数不超过项目预算", "The cost allowed is no more than the project's amount"), Sources.Logic);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        var whole = indicator.Horizon == IndicatorHorizon.Period ? target.PeriodBudget : target.Budget;
        if (indicator.Dimension != IndicatorDimension.Cost
            || indicator.Target.Value is not ThresholdValue { Quantity: { Unit: { BaseKind: UnitKind.Money, Name: "元", Per.Count: 0 } } quantity }
            || whole.Number is not { } budget || target.Unit is null || MoneyUnit.Find(target.Unit) is not { } unit)
        {
            yield break;
        }

        var amount = budget * unit.InYuan;
        if (quantity.InPlainUnit is { } cost && cost > amount + unit.InYuan / 200m)
        {
            yield return Remark(
                indicator,
                $"成本上限“{indicator.Value}”大于项目预算{whole.Printed}{target.Unit}。",
                $"the cost “{indicator.Value}” is more than the project's amount of {whole.Printed} {target.Unit}.",
                $"≤{TargetPrinter.Number(budget)}{target.Unit}");
        }
    }
}
