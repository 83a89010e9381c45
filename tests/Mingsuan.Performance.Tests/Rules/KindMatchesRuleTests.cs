using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class KindMatchesRuleTests : RuleTest<KindMatchesRule>
{
    [Theory]
    [InlineData("满意度指标", "学员满意度", "≥90%")]
    [InlineData("质量指标", "差错次数", "≤2次")]
    [InlineData("质量指标", "合格率", "≥90%")]
    [InlineData("质量指标", "及时足额率", "≥90%")]
    [InlineData("数量指标", "培训班次", "≥3次")]
    [InlineData("社会效益指标", "社会稳定水平", "逐步提高")]
    [InlineData("时效指标", "及时率", "≥90%")]
    public void RightKind_Passes(string level2, string name, string value) => Passes(Indicator(level2, name, value));

    [Theory]
    [InlineData("社会效益指标", "群众满意度", "≥90%", "满意度指标")]
    [InlineData("质量指标", "资金拨付及时率", "≥90%", "时效指标")]
    [InlineData("质量指标", "发放要求", "及时发放", "时效指标")]
    [InlineData("质量指标", "培训班次", "≥3次", "数量指标")]
    [InlineData("质量指标", "验收", "12月底前", "时效指标")]
    [InlineData("数量指标", "发放补助", "每人每月200元", "成本指标")]
    [InlineData("生态效益指标", "社会稳定水平", "≥90%", "社会效益指标")]
    public void WrongKind_IsWarningThatNamesTheRightOne(string level2, string name, string value, string right) =>
        Fails(Severity.Warning, Indicator(level2, name, value)).Message.Chinese.ShouldContain($"应放在{right}下");

    [Fact]
    public void SatisfactionWithoutTheWord_IsInfo() => Fails(Severity.Info, Indicator("满意度指标", "参训教师", "≥95%")).Proposed.ShouldBe("参训教师满意度");
}
