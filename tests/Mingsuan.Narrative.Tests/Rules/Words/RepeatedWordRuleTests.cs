using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class RepeatedWordRuleTests : RuleTest<RepeatedWordRule>
{
    [Theory]
    [InlineData("加强领导领导，周密组织。")]
    [InlineData("提出提高效益的意见意见；")]
    [InlineData("通过通过开设课程提高技能。")]
    [InlineData("加快推进落实推进灌区建设。")]
    [InlineData("培育新型职业农民农民。")]
    [InlineData("加强预算绩效管理理，提高效益。")]
    [InlineData("农机化水平得到得到提升。")]
    public void A_word_twice_is_found(string text) => Fails(1, text);

    [Theory]
    [InlineData("强化基层组织组织力建设。")]
    [InlineData("负责工作工作者管理。")]
    [InlineData("定期到各村研究研究。")]
    [InlineData("讲得清清楚楚，我为人人，人人为我。")]
    [InlineData("农民人人参与，户户受益。")]
    [InlineData("巩固提升成果，推进落实，推进建设。")]
    public void Words_that_only_meet_pass(string text) => Passes(text);

}
