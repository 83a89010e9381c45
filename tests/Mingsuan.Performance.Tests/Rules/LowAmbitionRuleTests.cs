using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class LowAmbitionRuleTests : RuleTest<LowAmbitionRule>
{
    [Fact]
    public void UsualValues_Pass() => Passes(Indicator("满意度指标", "学员满意度", "≥90%"), Indicator("质量指标", "合格率", "≥95%"));

    [Fact]
    public void LowSatisfaction_IsInfo() => Fails(Severity.Info, Indicator("满意度指标", "学员满意度", "≥70%"));

    [Fact]
    public void AllValuesAlike_IsInfoOnTheTable()
    {
        var remark = Fails(Severity.Info, [.. Enumerable.Range(1, 5).Select(number => Indicator("质量指标", $"第{number}类合格率", "≥90%"))]);
        remark.Indicator.ShouldBeNull();
        remark.Quote.ShouldBe("样例项目绩效目标表");
    }
}
