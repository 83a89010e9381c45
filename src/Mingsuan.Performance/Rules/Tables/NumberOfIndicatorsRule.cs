using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules.Tables;

/// <summary>PF-MINMAX: few indicators that tell.</summary>
public sealed class NumberOfIndicatorsRule : TableRule
{
    private const int Most = 20;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-MINMAX", Severity.Info, new Message("指标要精练，突出重点", "Few indicators that tell"), Sources.Indicators);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        var count = target.Indicators.Count(indicator => !indicator.IsBlank && indicator.Horizon == IndicatorHorizon.Annual);
        if (count > Most)
        {
            yield return Remark(
                $"共有{count}个绩效指标，偏多，重点不突出，建议只保留能反映核心产出和效益的指标。",
                $"{count} indicators are too many to tell what matters.",
                [At(target.Place?.Line, target.Title)]);
        }
    }
}
