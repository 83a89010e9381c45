using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-TAUT: the value says more than the name.</summary>
public sealed class ValueRepeatsNameRule : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-TAUT", Severity.Error, new Message("指标值不能重复指标名称", "The value does not repeat the name"), Sources.Logic);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (!Tautology.Is(indicator))
        {
            yield break;
        }

        if (indicator.Target.Value is not (QualitativeValue or UnreadableValue))
        {
            yield return Remark(indicator, "三级指标名称填成了指标值，应写明衡量什么。", "has its value in the place of its name; say what is measured.", quote: indicator.Level3);
        }
        else
        {
            var example = indicator.Dimension == IndicatorDimension.Satisfaction ? "（如“≥90%”）" : "";
            yield return Remark(indicator, $"指标值只是重复了名称或说明，没有目标值；应写明要达到的数值、日期或等级{example}。", "the value only repeats the name or the description; state a number, a date or a level.");
        }
    }
}
