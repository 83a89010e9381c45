using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class TimelinessRuleTests : RuleTest<TimelinessRule>
{
    [Theory]
    [InlineData("时效指标", "完成时间", "12月底前")]
    [InlineData("时效指标", "完成时间", "2025年12月底前")]
    [InlineData("时效指标", "资金拨付及时率", "≥95%")]
    [InlineData("时效指标", "任务完成率", "≥95%")]
    [InlineData("时效指标", "展会时长", "≥15天")]
    [InlineData("时效指标", "按时间节点完成情况", "≥90%")]
    [InlineData("质量指标", "系统运行率", "≥95%")]
    public void AboutTime_Passes(string level2, string name, string value) => Passes(Indicator(level2, name, value));

    [Theory]
    [InlineData("完成时间", "≥90%")]
    [InlineData("发放时间情况", "≥90%")]
    [InlineData("系统运行率", "≥95%")]
    [InlineData("培训人数", "≥10小时")]
    [InlineData("培训安排", "≥30人")]
    [InlineData("完成时间", "2026年2月底前")]
    public void NotAboutTime_IsWarning(string name, string value) => Fails(Severity.Warning, Indicator("时效指标", name, value));

    [Fact]
    public void DescriptionAboutTime_Passes() => Passes(Indicator("时效指标", "补助", "100%", "补助按时到户情况"));
}
