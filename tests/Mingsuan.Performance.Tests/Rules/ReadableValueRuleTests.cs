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
}
