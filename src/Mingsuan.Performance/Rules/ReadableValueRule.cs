using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-VALUE: the value of an indicator can be read.</summary>
public sealed class ReadableValueRule : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-VALUE", Severity.Error, new Message("指标值要写成符号+数值+单位、日期或分级的定性描述", "A value is a sign with number and unit, a date, or a graded level"), Sources.Indicators);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (IsShareOfNothing(indicator))
        {
            yield return Remark(indicator, $"指标值是百分比“{indicator.Value}”，但名称和说明没有说明是什么占什么的比例，年底无法计算。", $"the value “{indicator.Value}” is a percentage, but of what is not said.", severity: Severity.Info);
        }

        if (indicator.Target.Value is not UnreadableValue unreadable || (unreadable.Reason != UnreadableReason.Empty && Tautology.Is(indicator)))
        {
            yield break;
        }

        var why = unreadable.Reason.Describe();
        yield return unreadable.Reason == UnreadableReason.Empty
            ? Remark(indicator, "没有填写指标值。", "has no value.")
            : Remark(indicator, $"指标值“{indicator.Value}”无法识别：{why.Chinese}。", $"the value “{indicator.Value}” cannot be read: {why.English}.", Proposal(unreadable));
    }

    // Quantities, times and costs in per cent have rules of their own.
    private static bool IsShareOfNothing(Indicator indicator) =>
        (indicator.Dimension.IsOutcome() || indicator.Dimension == IndicatorDimension.Quality)
        && indicator.Target.Value is ThresholdValue { Quantity: { Kind: UnitKind.Ratio, Number: < 100m } }
        && !NameWords.SaysShare(indicator);

    // ≥90干部职工满意度: only the per cent sign is missing.
    private static string? Proposal(UnreadableValue unreadable)
    {
        if (unreadable.Reason != UnreadableReason.NameInsteadOfUnit)
        {
            return null;
        }

        var end = unreadable.Text.LastIndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) + 1;
        return unreadable.Text[..end] + "%";
    }
}
