using Mingsuan.Core.Figures;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Rules.Projects;

/// <summary>Small target tables for rules that compare several.</summary>
internal static class Tables
{
    public static PerformanceTarget Table(int number, string name, string budget = "10.00", string value = "≥36公里", string indicator = "清淤沟渠长度") => new()
    {
        Title = $"{number}、{name}绩效目标表",
        Name = name,
        Unit = "万元",
        Budget = new PrintedAmount(budget, decimal.Parse(budget)),
        Goals = [new TargetGoal($"完成{indicator}。")],
        Indicators = [new Indicator { Level2 = "数量指标", Level3 = indicator, Target = TargetParser.Default.Parse(value), Lines = new IndicatorLines(number * 100, null, (number * 100) + 1, null) }],
        Place = new Place(null, null, null, (number * 100) - 10, null, name),
    };

    public static List<TargetRemark> Check<TRule>(params PerformanceTarget[] targets)
        where TRule : ITargetSetRule, new() => [.. new TRule().Check(new TargetSet(targets, null))];
}
