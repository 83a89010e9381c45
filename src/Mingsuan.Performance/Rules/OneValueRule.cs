using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-MULTI: one indicator has one value.</summary>
public sealed class OneValueRule : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-MULTI", Severity.Warning, new Message("一个指标只写一个值", "One value per indicator"), Sources.Logic);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (indicator.Target.Value is CompoundValue { IsGradeScale: false } compound)
        {
            var parts = string.Join("；", compound.Parts.Select(TargetPrinter.Print));
            yield return Remark(indicator, $"一个指标填了{compound.Parts.Count}个值（{parts}），完成与否无法单独判断，应拆成{compound.Parts.Count}个指标。", $"holds {compound.Parts.Count} values ({parts}); split it into as many indicators.");
        }
    }
}
