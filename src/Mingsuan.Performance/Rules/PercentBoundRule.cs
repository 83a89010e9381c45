using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-100: a share of a whole does not pass 100 %.</summary>
public sealed class PercentBoundRule : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-100", Severity.Error, new Message("以100%为上限的比率不能写“≥100%”或超过100%", "A rate whose bound is 100 % is not “≥100%” and not above"), Sources.Logic);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (indicator.Target.Value is not ThresholdValue { Quantity: { Unit: { Name: "%", Per.Count: 0 } } quantity } value || NameWords.MayPassHundred(indicator))
        {
            yield break;
        }

        if (quantity.Number > 100m)
        {
            yield return Remark(indicator, $"比率最高为100%，指标值“{indicator.Value}”超过了100%。", $"a rate is at most 100 %, but the value is “{indicator.Value}”.");
        }
        else if (quantity.Number == 100m && value.Comparator is { } comparator && comparator.IsLowerBound())
        {
            yield return Remark(indicator, $"比率最高为100%，不应写“{indicator.Value}”。", $"a rate is at most 100 %: “{indicator.Value}” asks for more.", "=100%");
        }
    }
}
