using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Rules;

/// <summary>Checks one rule on a table of one indicator.</summary>
public abstract class RuleTest<TRule>
    where TRule : ITargetRule, new()
{
    protected TRule Rule { get; } = new();

    protected static Indicator Indicator(string level2, string name, string value, string? description = null, string? basis = null) => new()
    {
        Level1 = level2.Contains("满意度", StringComparison.Ordinal) ? "满意度指标" : level2.Contains("效益", StringComparison.Ordinal) || level2.StartsWith("可持续", StringComparison.Ordinal) ? "效益指标" : "产出指标",
        Level2 = level2,
        Level3 = name,
        Description = description,
        Basis = basis,
        Target = TargetParser.Default.Parse(value),
    };

    protected static PerformanceTarget Table(params Indicator[] indicators) => new()
    {
        Title = "样例项目绩效目标表",
        Unit = "万元",
        FiscalYear = 2025,
        Budget = new PrintedAmount("12.50", 12.5m),
        Indicators = indicators,
    };

    protected void Passes(params Indicator[] indicators) => Rule.Check(Table(indicators)).ShouldBeEmpty();

    protected TargetRemark Fails(Severity severity, params Indicator[] indicators)
    {
        var remark = Rule.Check(Table(indicators)).ShouldHaveSingleItem();
        remark.Severity.ShouldBe(severity);
        remark.Rule.ShouldBe(Rule.Info);
        remark.Message.Chinese.ShouldEndWith("。");
        remark.Message.English.ShouldNotBeNullOrEmpty();
        return remark;
    }
}
