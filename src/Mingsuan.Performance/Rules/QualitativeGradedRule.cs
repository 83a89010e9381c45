using Mingsuan.Core.Findings;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-QUAL: words stand only where no number is possible.</summary>
public sealed class QualitativeGradedRule : IndicatorRule
{
    private static readonly string[] DateWords = ["月末", "月底", "月初", "季末", "季度末", "年底", "年末", "年初", "学期"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-QUAL", Severity.Warning, new Message("能量化的不用文字；定性的要分级", "Words only where no number is possible, and then with levels"), Sources.Indicators);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (indicator.Target.Value is not QualitativeValue words || Tautology.Is(indicator))
        {
            yield break;
        }

        var (chinese, english) = Advice(indicator, words);
        if (chinese.Length > 0)
        {
            yield return Remark(indicator, $"指标值“{indicator.Value}”{chinese}", $"the value “{indicator.Value}” {english}");
        }
        else if (words.Form is QualitativeForm.Degree or QualitativeForm.Statement)
        {
            yield return Remark(indicator, $"指标值“{indicator.Value}”没有幅度或等级，年底难以判断是否完成；可写成分级标准（优、良、中、差）或可统计的数值。", $"the value “{indicator.Value}” has no measure; give levels or a number.", severity: Severity.Info);
        }
    }

    private static (string Chinese, string English) Advice(Indicator indicator, QualitativeValue words) => indicator.Dimension switch
    {
        IndicatorDimension.Quantity => ("不是数量，数量指标应写“符号+数值+单位”。", "is no quantity; write sign, number and unit."),
        IndicatorDimension.Cost => ("不是金额，成本指标应写“≤金额”。", "is no amount; write a ceiling in money."),
        IndicatorDimension.Satisfaction => ("不能衡量，满意度应写百分比（如“≥90%”）。", "cannot be measured; satisfaction is a percentage such as ≥90%."),
        IndicatorDimension.Timeliness when NameWords.SenseOf(indicator) == NameSense.Rate => ("不是比率，及时率应写百分比。", "is no rate; write a percentage."),
        IndicatorDimension.Timeliness when Array.Exists(DateWords, word => words.Phrase.Contains(word, StringComparison.Ordinal)) => ("", ""),
        IndicatorDimension.Timeliness => ("没有写明时间，应写日期或期限（如“12月底前”）。", "gives no time; write a date or a span such as 12月底前."),
        _ when NameWords.SenseOf(indicator) == NameSense.Rate && words.Form != QualitativeForm.Timely => ("不是比率，名称是比率的应写百分比。", "is no rate, but the name is; write a percentage."),
        _ => ("", ""),
    };
}
