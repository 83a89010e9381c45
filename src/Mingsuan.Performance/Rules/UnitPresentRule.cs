using Mingsuan.Core.Findings;
using Mingsuan.Performance.Catalog;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>PF-NOUNIT: a number carries a unit or a per cent sign.</summary>
public sealed class UnitPresentRule : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-NOUNIT", Severity.Error, new Message("数值后要写计量单位或“%”", "A number has its unit or % sign"), Sources.Logic);

    /// <inheritdoc/>
    protected override IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target)
    {
        if (indicator.Target.Has(DoubtKind.UnitMissing))
        {
            yield return Remark(indicator, $"指标值“{indicator.Value}”没有写计量单位或“%”。", $"“{indicator.Value}” has no unit or % sign.", Proposal(indicator));
        }
    }

    private static string? Proposal(Indicator indicator)
    {
        if (indicator.Target.Value is not ThresholdValue value || value.Noun.Length > 0)
        {
            return null;
        }

        var unit = UnitOf(indicator, value.Quantity);
        return unit is null ? null : TargetPrinter.Print(value with { Quantity = value.Quantity with { Unit = unit } });
    }

    private static UnitOfMeasure? UnitOf(Indicator indicator, Quantity quantity)
    {
        var isCost = indicator.Dimension == IndicatorDimension.Cost;
        if (quantity.Unit is { } magnitude)
        {
            return isCost ? magnitude with { Name = "元", BaseKind = UnitKind.Money } : null;
        }

        // A cost without a unit may be in 元 or in 万元: not to be guessed.
        var isPercent = indicator.Dimension == IndicatorDimension.Satisfaction && quantity.Number is > 10m and <= 100m;
        var name = isPercent ? "%" : isCost ? null : NameWords.UnitOf(indicator);
        if (name == "%" && quantity.Number > 100m)
        {
            return null;
        }

        return name is not null && UnitDictionary.Default.Find(name)?.Kind is { } kind ? new UnitOfMeasure { Name = name, BaseKind = kind } : null;
    }
}
