using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-OP: a number that is a threshold carries its sign.</summary>
public sealed class ComparatorPresentRule : IndicatorRule
{
    private static readonly string[] Lessening = ["压减", "减少", "控制", "差错", "投诉", "事故", "故障", "违规", "超", "编制"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-OP", Severity.Warning, new Message("数值前要写“≥”“≤”或“=”", "A number has its comparison sign"), Sources.Indicators);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (IsOutputAtMost(indicator))
        {
            yield return Remark(indicator, $"产出数量写成了上限“{indicator.Value}”，一个不做也算完成；应写“≥”或“=”。", $"the output “{indicator.Value}” is bounded from above, so that nothing at all would meet it; use ≥ or =.", severity: Severity.Info);
        }

        if (indicator.Target.Value is not ThresholdValue { Comparator: null, Quantity: { Unit: { } unit } quantity } value || IsPlain(quantity))
        {
            yield break;
        }

        if (unit.Kind == UnitKind.Ratio)
        {
            yield return Remark(indicator, $"指标值“{indicator.Value}”没有写比较符号。", $"“{indicator.Value}” has no comparison sign.", With(value, Comparator.AtLeast));
        }
        else if (unit.BaseKind == UnitKind.Money && indicator.Dimension == IndicatorDimension.Cost)
        {
            yield return Remark(indicator, $"成本“{indicator.Value}”没有写比较符号；是上限的写“≤”，是固定标准的写“=”。", $"the cost “{indicator.Value}” has no comparison sign: ≤ for a ceiling, = for a fixed norm.", severity: Severity.Info);
        }
        else if (unit.Kind == UnitKind.Count)
        {
            yield return Remark(indicator, $"“{indicator.Value}”没有写比较符号；至少完成的写“≥”，固定数量的写“=”。", $"“{indicator.Value}” has no comparison sign: ≥ for at least, = for a fixed number.", severity: Severity.Info);
        }
    }

    private static bool IsOutputAtMost(Indicator indicator) =>
        indicator is { Dimension: IndicatorDimension.Quantity, Target.Value: ThresholdValue { Comparator: Comparator.AtMost or Comparator.LessThan, Quantity.Kind: UnitKind.Count } }
        && !Array.Exists(Lessening, word => indicator.Level3.Contains(word, StringComparison.Ordinal));

    // 100% is the most there is and needs no sign; a cost in per cent is judged elsewhere.
    private static bool IsPlain(Quantity quantity) => quantity.Kind == UnitKind.Ratio && quantity.Number is >= 100m or 0m;

    private static string With(ThresholdValue value, Comparator comparator) => TargetPrinter.Print(value with { Comparator = comparator });
}
