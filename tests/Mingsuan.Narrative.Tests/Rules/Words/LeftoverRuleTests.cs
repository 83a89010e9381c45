using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class LeftoverRuleTests : RuleTest<LeftoverRule>
{
    [Theory]
    [InlineData("XX年**月，没有其他事项。")]
    [InlineData("考核优良率≥**%")]
    [InlineData("1.灌溉经费绩效目标表{ TC 2、灌溉 \\f C \\l 1 }")]
    [InlineData("支出预算合计  万元。")]
    [InlineData("公用经费主要用于：。")]
    [InlineData("见表错误！未找到引用源。")]
    [InlineData("渠道维修。。")]
    [InlineData("联系人：____")]
    [InlineData("与上年相比增加（减少）0万元。")]
    public void What_a_template_left_is_found(string text) => Fails(1, text);

    [Theory]
    [InlineData("支出预算合计12.00万元。")]
    [InlineData("2024年安排5万元，用于灌溉。")]
    [InlineData("型号XX-20水泵3台。")]
    public void What_was_filled_in_passes(string text) => Passes(text);

}
