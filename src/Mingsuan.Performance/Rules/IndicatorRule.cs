using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules;

/// <summary>A rule that looks at one indicator at a time.</summary>
public abstract class IndicatorRule : ITargetRule
{
    /// <inheritdoc/>
    public abstract RuleInfo Info { get; }

    /// <inheritdoc/>
    public virtual IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        var annual = target.Indicators.Where(indicator => indicator.Horizon == IndicatorHorizon.Annual).ToLookup(indicator => indicator.Place?.Line);
        foreach (var indicator in target.Indicators)
        {
            // Forms that print the period beside the year repeat the row: one cause, one remark.
            var isRepeated = indicator.Horizon == IndicatorHorizon.Period && annual[indicator.Place?.Line].Any(other => IsSameRow(indicator, other));
            if (indicator.IsBlank || isRepeated)
            {
                continue;
            }

            foreach (var remark in Check(indicator, target))
            {
                yield return remark;
            }
        }
    }

    /// <summary>Checks one indicator that is no empty slot.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="target">Its table.</param>
    /// <returns>The remarks.</returns>
    protected abstract IEnumerable<TargetRemark> Check(Indicator indicator, PerformanceTarget target);

    /// <summary>Makes a remark about the value of an indicator, or about another of its cells.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="chinese">What is wrong and what to write instead; the indicator is named before it.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="proposed">Better wording of the cell; null for none.</param>
    /// <param name="severity">The severity; null for the rule's own.</param>
    /// <param name="quote">The cell; null for the value.</param>
    /// <returns>The remark.</returns>
    protected TargetRemark Remark(Indicator indicator, string chinese, string english, string? proposed = null, Severity? severity = null, string? quote = null)
    {
        var isSame = proposed == (quote ?? indicator.Value);
        var wording = isSame ? null : proposed;
        var name = indicator.Level3.Length > 0 ? indicator.Level3 : "（无名称）";
        var message = new Message(
            $"{indicator.Dimension.Chinese()}“{name}”：{chinese}{(wording is null ? "" : $"建议写“{wording}”。")}",
            $"{indicator.Dimension.English()} “{name}”: {english}{(wording is null ? "" : $" Suggested: “{wording}”.")}");
        return new TargetRemark(Info, severity ?? Info.Severity, message, indicator, quote ?? indicator.Value, wording);
    }

    // In the half with narrower columns the text may be cut off.
    private static bool IsSameRow(Indicator period, Indicator annual) =>
        period.Dimension == annual.Dimension && Begins(PlainText.Of(period.Level3), PlainText.Of(annual.Level3))
        && (period.Value == annual.Value || (period.Target.Value is QualitativeValue && Begins(PlainText.Of(period.Value), PlainText.Of(annual.Value))));

    private static bool Begins(string left, string right) =>
        left == right || (left.Length > 0 && right.Length > 0 && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal)));
}
