using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Rules.Tables;

/// <summary>Checks one rule on a table.</summary>
public abstract class TableRuleTest<TRule>
    where TRule : ITargetRule, new()
{
    protected static PerformanceTarget Table { get; } = new()
    {
        Title = "1、沟渠清淤经费绩效目标表",
        Name = "沟渠清淤经费",
        Unit = "万元",
        FiscalYear = 2024,
        Budget = Amount("12.50", 5),
        Goals = [new TargetGoal("1.清淤沟渠36公里。", 9)],
    };

    protected static PrintedAmount Amount(string text, int? line = null) => new(text, decimal.Parse(text)) { Line = line };

    protected static Indicator Row(string level2, string name, string value, int line = 20) => new()
    {
        Level2 = level2,
        Level3 = name,
        Target = TargetParser.Default.Parse(value),
        Lines = new IndicatorLines(line, null, line + 1, null),
    };

    protected static void Passes(PerformanceTarget target) => new TRule().Check(target).ShouldBeEmpty();

    protected static TargetRemark Fails(Severity severity, int? line, PerformanceTarget target)
    {
        var remark = new TRule().Check(target).ShouldHaveSingleItem();
        remark.Severity.ShouldBe(severity);
        remark.Message.Chinese.ShouldEndWith("。");
        remark.Message.English.ShouldEndWith(".");
        if (line is not null)
        {
            remark.Places[0].Line.ShouldBe(line);
        }

        return remark;
    }
}
