using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class UnitPresentRuleTests : RuleTest<UnitPresentRule>
{
    [Theory]
    [InlineData("≥44次")]
    [InlineData("显著提升")]
    [InlineData("12月")]
    public void UnitOrNoNumber_Passes(string value) => Passes(Indicator("数量指标", "调研次数", value));

    [Theory]
    [InlineData("数量指标", "调研次数", "≥44", "≥44次")]
    [InlineData("满意度指标", "村民满意度", "≥95", "≥95%")]
    [InlineData("质量指标", "合格率", "98", "98%")]
    [InlineData("成本指标", "总成本", "≤220万", "≤220万元")]
    [InlineData("成本指标", "总成本", "≤5000", null)]
    [InlineData("社会效益指标", "受益面", "≥5000", null)]
    public void MissingUnit_IsError(string level2, string name, string value, string? proposed) =>
        Fails(Severity.Error, Indicator(level2, name, value)).Proposed.ShouldBe(proposed);
}
