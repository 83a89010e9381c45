using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>PF-SAMEQ: one quantity has one value, within a table and across tables.</summary>
public sealed class SameQuantityRule : SetRule
{
    private const int LongEnough = 6;
    private const int LongDescription = 10;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-SAMEQ", Severity.Error, new Message("同一指标只有一个目标值", "One quantity has one value"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(TargetSet set)
    {
        var copies = set.Copies.Select(pair => pair.Copy).ToHashSet(ReferenceEqualityComparer.Instance);
        var across = new List<(PerformanceTarget Target, Indicator Indicator)>();
        foreach (var target in set.Targets.Where(target => !copies.Contains(target)))
        {
            var rows = target.Indicators.Where(row => row.Horizon == IndicatorHorizon.Annual && row.Target.Value is ThresholdValue or RangeValue).ToList();
            foreach (var group in rows.GroupBy(Key).Where(group => PlainText.Of(group.First().Level3).Length > 0 && Differ(group)))
            {
                yield return Conflict(target, [.. group.Select(row => (target, row))], severity: null);
            }

            across.AddRange(rows.Where(IsSpecific).Select(row => (target, row)));
        }

        // The same words in two projects may still mean two things: a person must decide.
        foreach (var group in across.GroupBy(item => Name(item.Indicator)).Where(group => group.Select(item => item.Target).Distinct().Count() > 1 && Differ(group.Select(item => item.Indicator))))
        {
            yield return Conflict(group.Last().Target, [.. group], IsSlip(group.Select(item => item.Indicator)) ? Severity.Warning : Severity.Info);
        }
    }

    private TargetRemark Conflict(PerformanceTarget target, List<(PerformanceTarget Target, Indicator Indicator)> rows, Severity? severity)
    {
        var values = string.Join("、", rows.Select(row => row.Indicator.Value).Distinct());
        var name = rows[0].Indicator.Level3;
        return Remark(
            target,
            new Message($"指标“{name}”有不同的目标值：{values}，请核对。", $"the indicator “{name}” has different values: {values}."),
            [.. rows.Select(row => new Place(null, null, null, row.Indicator.Lines.Value ?? row.Indicator.Place?.Line, row.Indicator.Place?.Page, row.Indicator.Value))],
            severity: severity);
    }

    private static string Key(Indicator row) => $"{row.Dimension}|{PlainText.Of(row.Level3)}|{PlainText.Of(row.Description)}";

    /// <summary>A short name says what it measures only together with its description.</summary>
    private static string Name(Indicator row) =>
        PlainText.Of(row.Level3) is { Length: >= LongEnough } name ? name : $"{PlainText.Of(row.Level3)}|{PlainText.Of(row.Description)}";

    /// <summary>Two numbers of many digits, of which one is the other with one digit left out.</summary>
    private static bool IsSlip(IEnumerable<Indicator> rows)
    {
        var numbers = rows.Select(row => string.Concat(row.Value.Where(char.IsAsciiDigit))).Distinct().ToList();
        return numbers is [var one, var other] && Math.Abs(one.Length - other.Length) == 1 && Math.Min(one.Length, other.Length) >= 4
            && Enumerable.Range(0, Math.Max(one.Length, other.Length)).Any(index => one.Length > other.Length ? one.Remove(index, 1) == other : other.Remove(index, 1) == one);
    }

    private static bool Differ(IEnumerable<Indicator> rows) => rows.Select(row => row.Target.Value).Distinct().Count() > 1;

    private static bool IsSpecific(Indicator row) =>
        (PlainText.Of(row.Level3).Length >= LongEnough || PlainText.Of(row.Description).Length >= LongDescription)
        && row.Target.Value is ThresholdValue { Quantity.Kind: UnitKind.Count or UnitKind.Area or UnitKind.Length or UnitKind.Rate };
}
