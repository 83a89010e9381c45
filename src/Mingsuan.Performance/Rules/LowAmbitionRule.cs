using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-FLOOR: the values are set with some ambition, and not all alike.</summary>
public sealed class LowAmbitionRule : IndicatorRule
{
    private const decimal LowestSatisfaction = 80m;
    private const int Several = 5;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-FLOOR", Severity.Info, new Message("目标值不宜过低，不宜千篇一律", "Values are not set too low and not all alike"), Sources.Targets);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        foreach (var remark in base.Check(target))
        {
            yield return remark;
        }

        var values = target.Indicators.Where(indicator => !indicator.IsBlank).Select(indicator => Percent(indicator.Target.Value)).ToList();
        if (values.Count >= Several && values[0] is { } same && values.TrueForAll(value => value == same))
        {
            var number = TargetPrinter.Number(same);
            var message = new Message(
                $"{values.Count}个指标的目标值都是{number}%，没有反映各指标的实际情况，建议逐项测算。",
                $"all {values.Count} indicators have the same value of {number} %; set each by its own facts.");
            yield return new TargetRemark(Info, Info.Severity, message, Indicator: null, target.Title, Proposed: null);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (indicator.Dimension == IndicatorDimension.Satisfaction && Percent(indicator.Target.Value) is { } percent && percent < LowestSatisfaction)
        {
            yield return Remark(indicator, $"满意度目标“{indicator.Value}”偏低，一般不低于80%。", $"the satisfaction target “{indicator.Value}” is low; 80 % is usual at least.");
        }
    }

    private static decimal? Percent(TargetValue value) => value is ThresholdValue { Quantity: { Unit: { Name: "%", Per.Count: 0 } } quantity } ? quantity.Number : null;
}
