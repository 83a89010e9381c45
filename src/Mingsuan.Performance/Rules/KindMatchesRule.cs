using Mingsuan.Core.Findings;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-KIND: the indicator stands under the kind that its content belongs to.</summary>
public sealed class KindMatchesRule : IndicatorRule
{
    private static readonly (string Word, IndicatorDimension Kind)[] OutcomeWords =
    [
        ("社会稳定", IndicatorDimension.SocialOutcome), ("社会影响", IndicatorDimension.SocialOutcome), ("社会效益", IndicatorDimension.SocialOutcome),
        ("生态环境", IndicatorDimension.EnvironmentalOutcome), ("生态效益", IndicatorDimension.EnvironmentalOutcome), ("生态改善", IndicatorDimension.EnvironmentalOutcome),
        ("经济效益", IndicatorDimension.EconomicOutcome),
    ];

    private static readonly string[] FaultWords = ["差错", "投诉", "事故", "故障", "缺陷"];

    private static readonly string[] SatisfactionWords = ["满意", "认可", "评价", "投诉", "好评"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-KIND", Severity.Warning, new Message("指标内容要与所在类别相符", "The content of an indicator fits its kind"), Sources.Indicators);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (Misplaced(indicator) is { } found)
        {
            yield return Remark(indicator, $"{found.Why}，应放在{found.Kind.Chinese()}下。", $"{found.Reason}: it belongs under the {found.Kind.English()}s.");
        }
        else if (indicator.Dimension == IndicatorDimension.Satisfaction && !IsSatisfaction(indicator))
        {
            var proposed = indicator.Target.Value is ThresholdValue { Quantity.Kind: UnitKind.Ratio } ? indicator.Level3 + "满意度" : null;
            yield return Remark(indicator, "名称没有写明衡量的是满意度。", "does not say that satisfaction is measured.", proposed, Severity.Info, indicator.Level3);
        }
    }

    private static Misplacement? Misplaced(Indicator indicator)
    {
        var dimension = indicator.Dimension;
        var name = indicator.Level3;
        if (dimension is IndicatorDimension.Unknown or IndicatorDimension.Timeliness or IndicatorDimension.Cost)
        {
            return null;
        }

        if (name.Contains("满意度", StringComparison.Ordinal) && dimension != IndicatorDimension.Satisfaction)
        {
            return new Misplacement(IndicatorDimension.Satisfaction, "衡量的是满意度", "it measures satisfaction");
        }

        if (IsTimeliness(indicator) && dimension != IndicatorDimension.Satisfaction)
        {
            return new Misplacement(IndicatorDimension.Timeliness, "衡量的是及时与否", "it measures timeliness");
        }

        return dimension.IsOutcome() ? MisplacedOutcome(name, dimension) : MisplacedOutput(indicator, dimension);
    }

    private static Misplacement? MisplacedOutput(Indicator indicator, IndicatorDimension dimension)
    {
        var value = indicator.Target.Value as ThresholdValue;
        if (dimension == IndicatorDimension.Quantity && value?.Quantity.BaseKind == UnitKind.Money)
        {
            return new Misplacement(IndicatorDimension.Cost, $"指标值“{indicator.Value}”是金额", $"the value “{indicator.Value}” is money");
        }

        // A count that is to stay low (差错≤2次) does measure quality.
        var isCount = value is { Quantity: { Kind: UnitKind.Count, Number: > 0m } } && value.Comparator?.IsUpperBound() != true;
        var isQuality = Array.Exists(FaultWords, word => indicator.Level3.Contains(word, StringComparison.Ordinal));
        if (dimension == IndicatorDimension.Quality && isCount && !isQuality)
        {
            return new Misplacement(IndicatorDimension.Quantity, $"指标值“{indicator.Value}”是数量", $"the value “{indicator.Value}” is a count");
        }

        var isDated = indicator.Target.Value is DeadlineValue { Date: not null };
        return isDated ? new Misplacement(IndicatorDimension.Timeliness, $"指标值“{indicator.Value}”是时间", $"the value “{indicator.Value}” is a time") : null;
    }

    private static Misplacement? MisplacedOutcome(string name, IndicatorDimension dimension)
    {
        foreach (var (word, kind) in OutcomeWords)
        {
            if (dimension != kind && dimension != IndicatorDimension.Sustainability && name.Contains(word, StringComparison.Ordinal))
            {
                return new Misplacement(kind, $"衡量的是“{word}”", $"it measures “{word}”");
            }
        }

        return null;
    }

    private static bool IsTimeliness(Indicator indicator)
    {
        var isNamed = indicator.Level3.StartsWith("及时", StringComparison.Ordinal) && !indicator.Level3.Contains("足额", StringComparison.Ordinal);
        return isNamed
            || indicator.Level3.EndsWith("及时率", StringComparison.Ordinal)
            || indicator.Level3.EndsWith("及时性", StringComparison.Ordinal)
            || indicator.Target.Value is QualitativeValue { Form: QualitativeForm.Timely };
    }

    private static bool IsSatisfaction(Indicator indicator) =>
        Array.Exists(SatisfactionWords, word => NameWords.Contains(indicator, word)) || NameWords.SenseOf(indicator) == NameSense.Rate;

    private sealed record Misplacement(IndicatorDimension Kind, string Why, string Reason);
}
