using Mingsuan.Core.Findings;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-TIME: a timeliness indicator is about time.</summary>
public sealed class TimelinessRule : IndicatorRule
{
    private static readonly string[] SpanEndings = ["天数", "日数", "月数", "时数", "年数", "年限"];
    private static readonly string[] RateWords = ["率", "规定时间", "时间节点", "及时", "按时", "比例"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-TIME", Severity.Warning, new Message("时效指标写日期、期限或及时率，日期在预算年度内", "A timeliness indicator is a date, a span of time or a rate of timeliness, within the budget year"), Sources.Indicators);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (indicator.Dimension != IndicatorDimension.Timeliness)
        {
            yield break;
        }

        var sense = NameWords.SenseOf(indicator);
        var kind = (indicator.Target.Value as ThresholdValue)?.Quantity.BaseKind;
        if (kind == UnitKind.Ratio && (sense == NameSense.Time || IsTimeWithoutRate(indicator.Level3)))
        {
            yield return Remark(indicator, $"名称是时间，指标值却是百分比“{indicator.Value}”；应写日期或期限（如“12月底前”），或把名称改为“…及时率”。", $"is a time, but its value is the percentage “{indicator.Value}”; write a date such as 12月底前, or name it a rate of timeliness.");
        }
        else if (kind == UnitKind.Ratio && !NameWords.IsAboutTime(indicator))
        {
            yield return Remark(indicator, "不是时间方面的指标；时效指标应写完成日期、期限或及时率。", "is not about time; a timeliness indicator is a date, a span of time or a rate of timeliness.");
        }
        else if (kind is UnitKind.Count or UnitKind.Money || (sense == NameSense.Count && !(kind == UnitKind.Time && IsSpan(indicator.Level3))))
        {
            yield return Remark(indicator, "衡量的是数量或金额，不是时间；应移到数量或成本指标，时效指标写完成日期、期限或及时率。", "measures a count or money, not time; move it, and give a date, a span of time or a rate of timeliness here.");
        }
        else if (IsBeyondYear(indicator, target.FiscalYear))
        {
            yield return Remark(indicator, $"完成时间“{indicator.Value}”超出了{target.FiscalYear}年预算年度。", $"the date “{indicator.Value}” is beyond the budget year {target.FiscalYear}.");
        }
    }

    // 发放时间情况; but 任务在规定时间完成 and 按时间节点完成情况 can be rates.
    private static bool IsTimeWithoutRate(string name) =>
        name.Contains("时间", StringComparison.Ordinal) && !Array.Exists(RateWords, word => name.Contains(word, StringComparison.Ordinal));

    // 提前天数 counts days: that is a time.
    private static bool IsSpan(string name) => Array.Exists(SpanEndings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsBeyondYear(Indicator indicator, int? fiscalYear) =>
        indicator is { Horizon: IndicatorHorizon.Annual, Target.Value: DeadlineValue { Date.Year: { } year } } && year > fiscalYear;
}
