using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class ValueRepeatsNameRuleTests : RuleTest<ValueRepeatsNameRule>
{
    [Theory]
    [InlineData("服务水平", "逐步提高")]
    [InlineData("合格率", "≥90%")]
    [InlineData("提升办事效率", "有效提升")]
    public void OtherWords_Pass(string name, string value) => Passes(Indicator("社会效益指标", name, value));

    [Theory]
    [InlineData("学员满意度", "学员满意度")]
    [InlineData("激励教师扎根乡村学校", "激励教师扎根乡村学校。")]
    [InlineData("为企业提供全过程服务", "提供全过程服务")]
    [InlineData("改善老旧小区居住环境和", "改善老旧小区居住环境和品质")]
    [InlineData("9月底完成", "9月底完成")]
    public void SameWords_IsError(string name, string value) => Fails(Severity.Error, Indicator("社会效益指标", name, value));

    [Fact]
    public void Description_Counts() => Fails(Severity.Error, Indicator("生态效益指标", "环境变化", "河道水质提升", "河道水质提升"));
}
