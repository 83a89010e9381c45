using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class CostDirectionRuleTests : RuleTest<CostDirectionRule>
{
    [Theory]
    [InlineData("成本指标", "总成本", "≤5万元")]
    [InlineData("成本指标", "人均标准", "300元/人")]
    [InlineData("成本指标", "成本节约率", "≥5%")]
    [InlineData("成本指标", "资金核销率", "≥90%")]
    [InlineData("数量指标", "募集资金", "≥5万元")]
    public void UpperBound_Passes(string level2, string name, string value) => Passes(Indicator(level2, name, value));

    [Theory]
    [InlineData("总成本", "≥5万元", "≤5万元")]
    [InlineData("资金成本", "≥90%", null)]
    [InlineData("完成修缮需要的资金", "≥90%", null)]
    public void LowerBound_IsError(string name, string value, string? proposed) =>
        Fails(Severity.Error, Indicator("成本指标", name, value)).Proposed.ShouldBe(proposed);
}
