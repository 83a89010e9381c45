using Mingsuan.Core.Findings;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-NAME: the name of an indicator is not the name of its kind, nor a bare unit.</summary>
public sealed class PlaceholderNameRule : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-NAME", Severity.Error, new Message("三级指标要写明衡量什么，不能照抄指标类别", "The third level names what is measured and is not the name of its kind"), Sources.Logic);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        var name = PlainText.Of(indicator.Level3);
        var proposed = Proposal(indicator);
        if (name.Length == 0)
        {
            yield return Remark(indicator, "没有写三级指标名称，看不出衡量什么。", "has no name: what is measured?", proposed, quote: indicator.Level3);
        }
        else if (IsKind(indicator, name))
        {
            yield return Remark(indicator, "三级指标照抄了指标类别，没有写明衡量什么。", "repeats the name of its kind and does not say what is measured.", proposed, quote: indicator.Level3);
        }
        else if (name.Length <= 2 && UnitDictionary.Default.Find(name) is { Kind: not null, IsMistaken: false })
        {
            yield return Remark(indicator, "三级指标只写了计量单位，没有写明衡量什么。", "is only a unit and does not say what is measured.", proposed, quote: indicator.Level3);
        }
        else if (indicator.Level3.Contains("**", StringComparison.Ordinal))
        {
            var open = indicator.Level3.IndexOfAny(['(', '（']);
            yield return Remark(indicator, "三级指标名称里留有模板占位符“**”。", "still holds the placeholder of the form.", open > 1 ? indicator.Level3[..open] : null, quote: indicator.Level3);
        }
        else if (IsBareEnding(name) && proposed is not null)
        {
            yield return Remark(indicator, "三级指标名称太笼统，单看名称不知道衡量什么。", "is too general to say what is measured.", proposed, Severity.Info, indicator.Level3);
        }
    }

    private static bool IsKind(Indicator indicator, string name)
    {
        var kind = PlainText.Of(indicator.Level2.Length > 0 ? indicator.Level2 : indicator.Level1);
        if (name == kind && name.EndsWith("指标", StringComparison.Ordinal))
        {
            return true;
        }

        // 服务对象满意度 is the usual name of a satisfaction indicator.
        var known = indicator.Dimension.Chinese();
        var isSatisfaction = indicator.Dimension == IndicatorDimension.Satisfaction;
        return indicator.Dimension != IndicatorDimension.Unknown
            && (name == known || (!isSatisfaction && (name + "指标" == known || name + "指标" == kind)));
    }

    private static bool IsBareEnding(string name) =>
        NameLexicon.Default.EndingOf(name) is { Sense: NameSense.Count or NameSense.Time } ending && ending.Ending == name;

    private static string? Proposal(Indicator indicator)
    {
        var description = indicator.Description?.Trim() ?? "";
        var isName = description.Length is > 2 and <= 24 && PlainText.Of(description) != PlainText.Of(indicator.Level3) && !description.Contains('。', StringComparison.Ordinal);
        return isName ? description : null;
    }
}
