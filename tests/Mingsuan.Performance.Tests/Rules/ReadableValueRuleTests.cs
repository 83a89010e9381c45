using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class ReadableValueRuleTests : RuleTest<ReadableValueRule>
{
    [Theory]
    [InlineData("≥90%")]
    [InlineData("12月底前")]
    [InlineData("显著提升")]
    public void ReadableValue_Passes(string value) => Passes(Indicator("质量指标", "验收合格率", value));

    [Theory]
    [InlineData("≥90100", null)]
    [InlineData("23009千万", null)]
    [InlineData("", null)]
    [InlineData("/", null)]
    [InlineData("≥90学员满意度", "≥90%")]
    public void UnreadableValue_IsError(string value, string? proposed) =>
        Fails(Severity.Error, Indicator("质量指标", "验收合格率", value)).Proposed.ShouldBe(proposed);

    [Fact]
    public void ValueThatRepeatsTheName_IsLeftToAnotherRule() => Passes(Indicator("满意度指标", "学员满意度", "学员满意度"));

    [Fact]
    public void EmptySlot_Passes() => Passes(Indicator("成本指标", "", ""));

    [Theory]
    [InlineData("社会效益指标", "治安水平", "≥90%")]
    [InlineData("可持续影响指标", "资金使用效益", "≥90%")]
    public void PercentageOfNothing_IsInfo(string level2, string name, string value) => Fails(Severity.Info, Indicator(level2, name, value));

    [Theory]
    [InlineData("治安水平", "满意的居民占受访居民的比例")]
    [InlineData("居民参保率", null)]
    public void PercentageOfSomething_Passes(string name, string? description) => Passes(Indicator("社会效益指标", name, "≥90%", description));
}
