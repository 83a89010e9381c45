using Mingsuan.Core.Findings;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-COST-KIND: a cost indicator is measured in money.</summary>
public sealed class CostIsMoneyRule : IndicatorRule
{
    private static readonly string[] PerUnitWords = ["均", "每", "单价", "单位", "标准"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-COST-KIND", Severity.Error, new Message("成本指标的值是金额", "The value of a cost indicator is money"), Sources.Indicators);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (indicator.Dimension != IndicatorDimension.Cost || NameWords.IsCostChange(indicator))
        {
            yield break;
        }

        var kind = KindOf(indicator.Target.Value);
        if (kind is { } wrong && wrong is not (UnitKind.Money or UnitKind.Unknown))
        {
            var what = wrong == UnitKind.Ratio ? "百分比" : "非金额";
            yield return Remark(indicator, $"成本指标应写金额（总成本或单位成本），不能写{what}“{indicator.Value}”。", $"a cost is an amount of money, total or per unit, not “{indicator.Value}”.", Ceiling(indicator, target));
        }
        else if (indicator.Target.Value is RelativeValue { Direction: ChangeDirection.NotAbove })
        {
            yield return Remark(indicator, "以预算为限的，写明金额更便于考核。", "bounded by the budget: state the amount.", Ceiling(indicator, target, isTotal: true), Severity.Info);
        }
        else if (indicator.Target.Value is DeadlineValue)
        {
            yield return Remark(indicator, $"成本指标应写金额，不能写时间“{indicator.Value}”。", $"a cost is an amount of money, not the time “{indicator.Value}”.");
        }
    }

    private static UnitKind? KindOf(TargetValue value) => value switch
    {
        ThresholdValue threshold => threshold.Quantity.BaseKind,
        RangeValue range => range.Unit?.BaseKind,
        _ => null,
    };

    // Only a total cost may be set to the whole amount of the project.
    private static string? Ceiling(Indicator indicator, PerformanceTarget target, bool isTotal = false)
    {
        var isPerUnit = Array.Exists(PerUnitWords, word => indicator.Level3.Contains(word, StringComparison.Ordinal));
        var isCost = isTotal || (NameWords.SenseOf(indicator) == NameSense.Money && !isPerUnit);
        return isCost && target is { Unit: { Length: > 0 } unit, Budget: { Number: > 0m, Printed: { } printed } } ? "≤" + printed + unit : null;
    }
}
