using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules.Tables;

/// <summary>PF-MAND: a table has indicators of the kinds that every project needs.</summary>
public sealed class MandatoryKindsRule : TableRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-MAND", Severity.Error, new Message("每个项目至少有数量指标和效益指标，并应有成本指标和满意度指标", "Every project has a quantity and an outcome indicator, and should have cost and satisfaction"), Sources.Indicators);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        var rows = target.Indicators.Where(indicator => !indicator.IsBlank).ToList();
        if (rows.Count == 0 || rows.TrueForAll(row => row.Dimension == IndicatorDimension.Unknown))
        {
            yield break;
        }

        var places = new List<Place> { At(rows[0].Lines.Name ?? rows[0].Place?.Line, rows[0].Level3) };
        var kinds = rows.Select(row => row.Dimension).ToHashSet();
        var missing = new List<(string Chinese, string English)>();
        if (!kinds.Contains(IndicatorDimension.Quantity))
        {
            missing.Add(("数量指标", "a quantity indicator"));
        }

        if (!kinds.Any(kind => kind.IsOutcome()))
        {
            missing.Add(("效益指标", "an outcome indicator"));
        }

        if (missing.Count > 0)
        {
            yield return Remark(Chinese(missing), English(missing), places);
        }

        missing.Clear();
        if (!kinds.Contains(IndicatorDimension.Cost) && !kinds.Contains(IndicatorDimension.SocialCost) && !kinds.Contains(IndicatorDimension.EnvironmentalCost))
        {
            missing.Add(("成本指标", "a cost indicator"));
        }

        if (!kinds.Contains(IndicatorDimension.Satisfaction))
        {
            missing.Add(("满意度指标", "a satisfaction indicator"));
        }

        if (missing.Count > 0)
        {
            yield return Remark(Chinese(missing), English(missing), places, severity: Severity.Warning);
        }
    }

    private static string Chinese(List<(string Chinese, string English)> missing) => $"绩效指标中没有{string.Join("和", missing.Select(item => item.Chinese))}，请补充。";

    private static string English(List<(string Chinese, string English)> missing) => $"{string.Join(" and ", missing.Select(item => item.English))} is missing; add it.";
}
