using Mingsuan.Core.Findings;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-QTY: a quantity indicator carries a physical unit, not per cent.</summary>
public sealed class QuantityIsCountRule : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-QTY", Severity.Error, new Message("数量指标要写数量，不写百分比", "A quantity indicator is a quantity, not a percentage"), Sources.Indicators);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        var isPercent = indicator.Target.Value is ThresholdValue { Quantity.Kind: UnitKind.Ratio } or RangeValue { Unit.Kind: UnitKind.Ratio };
        if (indicator.Dimension != IndicatorDimension.Quantity || !isPercent)
        {
            yield break;
        }

        yield return NameWords.SenseOf(indicator) == NameSense.Count
            ? Remark(indicator, $"名称是数量，指标值却是百分比“{indicator.Value}”，应写具体数量（如“≥×{Unit(indicator)}”）。", $"is a count, but its value “{indicator.Value}” is a percentage; write the number itself.")
            : Remark(indicator, $"数量指标的值是百分比“{indicator.Value}”；应改填具体数量，比率类指标移到质量或时效指标。", $"the value “{indicator.Value}” of a quantity indicator is a percentage; write a number, or move the rate to quality or timeliness.", severity: Severity.Warning);
    }

    private static string Unit(Indicator indicator) => NameWords.UnitOf(indicator) ?? "个";
}
