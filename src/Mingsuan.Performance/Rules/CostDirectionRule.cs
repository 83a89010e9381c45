using Mingsuan.Core.Findings;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-COST-DIR: a cost is bounded from above.</summary>
public sealed class CostDirectionRule : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-COST-DIR", Severity.Error, new Message("成本指标写“≤”或“=”，不写“≥”", "A cost is at most, never at least"), Sources.Indicators);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (indicator.Dimension == IndicatorDimension.Cost && LowerBound(indicator.Target.Value) is { } value && IsCost(indicator, value))
        {
            var proposed = value.Quantity.BaseKind == UnitKind.Money ? TargetPrinter.Print(value with { Comparator = Comparator.AtMost }) : null;
            yield return Remark(indicator, $"成本应当控制上限，指标值“{indicator.Value}”却写成了下限，应改用“≤”。", $"a cost is bounded from above, but “{indicator.Value}” is a lower bound; use ≤.", proposed);
        }
    }

    private static ThresholdValue? LowerBound(TargetValue value) => value as ThresholdValue is { Comparator: { } comparator } threshold && comparator.IsLowerBound() ? threshold : null;

    // 核销率 ≥90% under cost is in the wrong kind, but its direction is right.
    private static bool IsCost(Indicator indicator, ThresholdValue value) =>
        value.Quantity.BaseKind == UnitKind.Money
        || (NameWords.SenseOf(indicator) is NameSense.Money or null && !NameWords.IsCostChange(indicator) && !indicator.Level3.Contains('率', StringComparison.Ordinal) && !indicator.Level3.Contains("完成情况", StringComparison.Ordinal) && !indicator.Level3.Contains("完成度", StringComparison.Ordinal));
}
