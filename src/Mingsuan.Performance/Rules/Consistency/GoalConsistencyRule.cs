using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules.Consistency;

/// <summary>PF-GOALCONS: numbers in goals, purpose and overview agree with the indicators, counts as well as amounts per head or per village.</summary>
public sealed class GoalConsistencyRule : TableRule
{
    private static readonly string[] OverviewLabels = ["概况", "概述", "内容", "计划"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-GOALCONS", Severity.Error, new Message("绩效目标、项目概况中的数与指标一致", "Numbers in goals and overview agree with the indicators"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        var texts = Texts(target).SelectMany(text => Mention.In(text.Text).Select(mention => (mention, text.Name, text.Line))).ToList();
        var annual = target.Indicators.Where(row => row.Horizon == IndicatorHorizon.Annual && !row.IsBlank).ToList();
        foreach (var row in annual)
        {
            if (row.Target.Value is not ThresholdValue { Quantity: { Unit: not null, InPlainUnit: { } number } quantity } value)
            {
                continue;
            }

            var bound = Bound.Of(value.Comparator, number);
            foreach (var (mention, source, line) in texts)
            {
                if (IsSameQuantity(mention, row, quantity, annual) && !mention.Bound.Meets(bound))
                {
                    yield return Remark(
                        $"指标“{row.Level3}”的目标值是“{row.Value}”，{source}写的是“{mention.Clause.Trim()}”，两者不一致。",
                        $"the indicator “{row.Level3}” is set to “{row.Value}”, but the text says “{mention.Clause.Trim()}”; both cannot hold.",
                        [At(row.Lines.Value ?? row.Place?.Line, row.Value), At(line, mention.Text)]);
                    break;
                }
            }
        }
    }

    private static IEnumerable<(string Text, string Name, int? Line)> Texts(PerformanceTarget target)
    {
        foreach (var goal in target.Goals)
        {
            yield return (goal.Text, "绩效目标", goal.Line);
        }

        if (target.Purpose is { } purpose)
        {
            yield return (purpose, "资金用途", null);
        }

        foreach (var attribute in target.Attributes.Where(attribute => Array.Exists(OverviewLabels, word => attribute.Label.Contains(word, StringComparison.Ordinal))))
        {
            yield return (attribute.Text, attribute.Label, attribute.Line);
        }
    }

    private static bool IsSameQuantity(Mention mention, Indicator row, Quantity quantity, List<Indicator> rows)
    {
        var unit = quantity.Unit!;
        if (mention.Unit != unit.Name)
        {
            return false;
        }

        if (mention.Kind == UnitKind.Money)
        {
            return IsSameStandard(mention, row, unit);
        }

        // 人 and 个 count many things: the words around the number must be those of the name.
        var shared = QuantityNames.Shared(row.Level3, mention.Clause);
        var isOnly = rows.Count(other => other.Target.Value is ThresholdValue { Quantity.Unit: { Per.Count: 0 } own } && own.Name == unit.Name) == 1;
        return unit.Per.Count == 0 && mention.Per is null && row.Dimension is IndicatorDimension.Quantity or IndicatorDimension.Unknown
            && (shared >= 0.6m || (isOnly && shared > 0.3m && unit.Name is not "人" and not "个" and not "项"));
    }

    private static bool IsSameStandard(Mention mention, Indicator row, UnitOfMeasure unit)
    {
        var each = unit.Per.FirstOrDefault(per => per is not "年" and not "月" and not "天") ?? Mention.PerUnit(row.Level3, "") ?? Mention.PerUnit(row.Description ?? "", "");
        var period = unit.Per.FirstOrDefault(per => per is "年" or "月" or "天") ?? Mention.PeriodIn(row.Level3);
        return mention.Per is { } per && each is { } own && (own == per || own.Contains(per, StringComparison.Ordinal))
            && (period is null || mention.Period is null || period == mention.Period);
    }
}
