using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class KnownUnitRuleTests : RuleTest<KnownUnitRule>
{
    [Theory]
    [InlineData("≥90%")]
    [InlineData("≥30人")]
    [InlineData("≥90")]
    public void KnownOrMissingUnit_Passes(string value) => Passes(Indicator("数量指标", "参训人数", value));

    [Theory]
    [InlineData("≥90百分比", "≥90%")]
    [InlineData("15人数", "15人")]
    [InlineData("56行政村数量", "56个行政村")]
    public void UnitInWords_IsErrorWithBetterWording(string value, string proposed)
    {
        var remark = Fails(Severity.Error, Indicator("数量指标", "参训人数", value));
        remark.Proposed.ShouldBe(proposed);
        remark.Quote.ShouldBe(value);
        remark.Message.Chinese.ShouldContain($"建议写“{proposed}”");
    }

    [Fact]
    public void UnknownUnit_IsWarning() => Fails(Severity.Warning, Indicator("数量指标", "引进人才", "20人才"));

    [Fact]
    public void NormPerHeadInPlainMoney_IsInfo() => Fails(Severity.Info, Indicator("成本指标", "培训人均标准", "≤300元")).Proposed.ShouldBe("≤300元/人");

    [Fact]
    public void NormPerHeadWithRate_Passes() => Passes(Indicator("成本指标", "培训人均标准", "≤300元/人"));
}
