using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class CostIsMoneyRuleTests : RuleTest<CostIsMoneyRule>
{
    [Theory]
    [InlineData("成本指标", "总成本", "≤5万元")]
    [InlineData("成本指标", "讲课费标准", "500元/课时")]
    [InlineData("成本指标", "维护成本增长率", "≤5%")]
    [InlineData("成本指标", "维护成本", "与上年持平")]
    [InlineData("社会成本指标", "影响居民天数", "≤5天")]
    [InlineData("质量指标", "合格率", "≥90%")]
    public void Money_Passes(string level2, string name, string value) => Passes(Indicator(level2, name, value));

    [Theory]
    [InlineData("资金成本", "≤100%", "≤12.50万元")]
    [InlineData("人均补助标准", "100%", null)]
    [InlineData("每个班级平均费用", "≥90%", null)]
    [InlineData("任务完成情况", "≥90%", null)]
    [InlineData("总成本", "12月底前", null)]
    [InlineData("总成本", "≤5次", "≤12.50万元")]
    public void NoMoney_IsError(string name, string value, string? proposed) =>
        Fails(Severity.Error, Indicator("成本指标", name, value)).Proposed.ShouldBe(proposed);

    [Fact]
    public void WithinBudget_IsInfoWithTheAmount() =>
        Fails(Severity.Info, Indicator("成本指标", "项目支出", "预算内")).Proposed.ShouldBe("≤12.50万元");
}
