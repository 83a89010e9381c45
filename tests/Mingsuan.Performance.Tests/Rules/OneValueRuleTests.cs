using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class OneValueRuleTests : RuleTest<OneValueRule>
{
    [Theory]
    [InlineData("10个乡镇")]
    [InlineData("80%-90%")]
    [InlineData("90%以上为优；80%-90%为良；80%以下为差")]
    public void OneValueOrScale_Passes(string value) => Passes(Indicator("数量指标", "覆盖范围", value));

    [Theory]
    [InlineData("12个乡镇、4个中心")]
    [InlineData("住宿费80元，餐费90元")]
    public void SeveralValues_IsWarning(string value) => Fails(Severity.Warning, Indicator("数量指标", "覆盖范围", value)).Message.Chinese.ShouldContain("2个");
}
