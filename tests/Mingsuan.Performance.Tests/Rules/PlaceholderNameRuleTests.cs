using Mingsuan.Core.Findings;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules;

public class PlaceholderNameRuleTests : RuleTest<PlaceholderNameRule>
{
    [Theory]
    [InlineData("数量指标", "植树数量")]
    [InlineData("满意度指标", "服务对象满意度")]
    [InlineData("社会效益指标", "社会治安满意程度")]
    public void NameThatSaysWhatIsMeasured_Passes(string level2, string name) => Passes(Indicator(level2, name, "≥90%"));

    [Theory]
    [InlineData("生态效益指标", "生态效益指标")]
    [InlineData("社会效益指标", "社会效益")]
    [InlineData("数量指标", "数量")]
    [InlineData("服务对象满意度指标", "服务对象满意度指标")]
    [InlineData("数量指标", "台")]
    [InlineData("数量指标", "")]
    public void NameOfTheKindOrUnit_IsError(string level2, string name) => Fails(Severity.Error, Indicator(level2, name, "≥90"));

    [Fact]
    public void Description_IsProposed() =>
        Fails(Severity.Error, Indicator("数量指标", "台", "5台", "购置服务器数量")).Proposed.ShouldBe("购置服务器数量");

    [Fact]
    public void PlaceholderOfTheForm_IsError() => Fails(Severity.Error, Indicator("质量指标", "验收优良率（≥**%）", "≥90%")).Proposed.ShouldBe("验收优良率");

    [Fact]
    public void GeneralName_IsInfo() => Fails(Severity.Info, Indicator("数量指标", "人数", "5人", "参训教师人数"));
}
