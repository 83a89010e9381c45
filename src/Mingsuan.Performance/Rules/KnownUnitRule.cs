using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-UNIT: the unit is in the dictionary and spelled as usual.</summary>
public sealed class KnownUnitRule : IndicatorRule
{
    private static readonly (string Words, string Per)[] Heads = [("人均", "人"), ("每人", "人"), ("户均", "户"), ("每户", "户"), ("村均", "村"), ("每村", "村"), ("生均", "学生")];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-UNIT", Severity.Error, new Message("计量单位要用规范写法，不能填数字或指标名称", "The unit is a known unit in its usual spelling, not a number or the name of the indicator"), Sources.Logic);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (PerHead(indicator) is { } proposed)
        {
            yield return Remark(indicator, "名称是人均或单位标准，计量单位要写明是每人、每户还是每次。", "is a norm per head or per piece: the unit says per what.", proposed, Severity.Info);
        }

        foreach (var doubt in indicator.Target.Doubts)
        {
            switch (doubt.Kind)
            {
                case DoubtKind.UnitWording:
                    yield return Remark(indicator, $"指标值“{indicator.Value}”的计量单位写法不规范。", $"the unit of “{indicator.Value}” is not written as usual.", doubt.Proposed);
                    break;
                case DoubtKind.NameInsteadOfUnit:
                    yield return Remark(indicator, $"指标值“{indicator.Value}”把指标名称填在了计量单位的位置。", $"in “{indicator.Value}” the name of the indicator stands in the place of the unit.", doubt.Proposed);
                    break;
                case DoubtKind.UnknownUnit:
                    yield return Remark(indicator, $"指标值“{indicator.Value}”的计量单位不认识，请核对。", $"the unit of “{indicator.Value}” is not known; please check.", severity: Severity.Warning);
                    break;
                case DoubtKind.ComparatorBeforeDate:
                    yield return Remark(indicator, $"指标值“{indicator.Value}”在日期前用了比较符号。", $"“{indicator.Value}” has a comparison sign before a date.", doubt.Proposed, Severity.Info);
                    break;
            }
        }
    }

    // 人均标准 ≤300元: 元/人 is meant.
    private static string? PerHead(Indicator indicator)
    {
        if (indicator.Target.Value is not ThresholdValue { Quantity: { Unit: { BaseKind: UnitKind.Money, Per.Count: 0 } unit } quantity } value)
        {
            return null;
        }

        var head = Array.Find(Heads, head => indicator.Level3.Contains(head.Words, StringComparison.Ordinal));
        return head.Per is null ? null : TargetPrinter.Print(value with { Quantity = quantity with { Unit = unit with { Per = new ValueList<string>([head.Per]) } } });
    }
}
