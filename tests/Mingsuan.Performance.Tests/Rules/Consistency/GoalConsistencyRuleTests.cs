using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules.Consistency;
using Mingsuan.Performance.Tests.Rules.Tables;

namespace Mingsuan.Performance.Tests.Rules.Consistency;

public class GoalConsistencyRuleTests : TableRuleTest<GoalConsistencyRule>
{
    private static PerformanceTarget Goal(string goal, Indicator row) => Table with { Goals = [new TargetGoal(goal, 9)], Indicators = [row] };

    [Theory]
    [InlineData("清淤沟渠36公里", "清淤沟渠长度", "≥36公里")]
    [InlineData("清淤沟渠36公里", "清淤沟渠长度", "≥30公里")]
    [InlineData("清淤沟渠30公里以上", "清淤沟渠长度", "=36公里")]
    [InlineData("配备水泵12台", "清淤沟渠长度", "=36公里")]
    public void NumbersThatCanBothHold_Pass(string goal, string name, string value) => Passes(Goal(goal, Row("数量指标", name, value)));

    [Fact]
    public void DifferentCount_Fails() => Fails(Severity.Error, 21, Goal("清淤沟渠36公里", Row("数量指标", "清淤沟渠长度", "=30公里")));

    [Fact]
    public void StandardsPerHeadThatCannotBothHold_Fail() => Fails(Severity.Error, 21, Goal("按照年人均不低于120元标准核定", Row("成本指标", "经费标准", "≤80元/人/年")));

    [Fact]
    public void StandardPerVillageInTheOverview_Fails() => Fails(Severity.Error, 21, Table with
    {
        Attributes = [new TargetAttribute("项目概况", "30个村每村每年6.2万元管护经费", 8)],
        Indicators = [Row("成本指标", "每村管护金额", "≤5万元")],
    });

    [Fact]
    public void OtherPeriod_IsNotCompared() => Passes(Goal("每人每月补助200元", Row("成本指标", "人均补助标准", "≤2400元/人/年")));
}
