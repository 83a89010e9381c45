using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class QualitativeGradedRuleTests : RuleTest<QualitativeGradedRule>
{
    [Theory]
    [InlineData("质量指标", "合格率", "≥90%")]
    [InlineData("社会效益指标", "评议结果", "良好及以上")]
    [InlineData("成本指标", "总成本", "预算内")]
    [InlineData("时效指标", "发放时间", "每月月末统一发放")]
    [InlineData("质量指标", "发放要求", "按照文件要求发放")]
    public void NumberOrLevel_Passes(string level2, string name, string value) => Passes(Indicator(level2, name, value));

    [Theory]
    [InlineData("数量指标", "补助人数", "按照审核确定")]
    [InlineData("成本指标", "补助标准", "按国家规定标准执行")]
    [InlineData("满意度指标", "学员满意度", "很满意")]
    [InlineData("时效指标", "完成时间", "及时完成")]
    [InlineData("时效指标", "拨付及时率", "及时")]
    [InlineData("社会效益指标", "网络普及率", "显著提升")]
    public void WordsWhereANumberIsPossible_IsWarning(string level2, string name, string value) => Fails(Severity.Warning, Indicator(level2, name, value));

    [Fact]
    public void DirectionWithoutLevels_IsInfo() => Fails(Severity.Info, Indicator("社会效益指标", "办事效率", "显著提升"));
}
