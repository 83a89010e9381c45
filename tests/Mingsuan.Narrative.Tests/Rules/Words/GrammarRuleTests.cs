using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Rules.Words;
using Mingsuan.Narrative.Wording;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class GrammarRuleTests : RuleTest<GrammarRule>
{
    public static IEnumerable<object[]> Examples => GrammarFault.All.Select(fault => new object[] { fault.WrongExample, fault.SoundExample });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_row_of_the_catalogue_holds_its_own_examples(string wrong, string sound)
    {
        var fault = GrammarFault.All.Single(one => one.WrongExample == wrong);
        fault.Find(wrong).ShouldNotBeEmpty();
        fault.Find(sound).ShouldBeEmpty();
        fault.Keys.ShouldContain(key => wrong.Contains(key, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("继续高举创新发展理念，推进各项工作。")]
    [InlineData("以会议精神指引，抓好落实。")]
    [InlineData("慰问人员35；走访农户20户。")]
    [InlineData("切实农民增收。")]
    [InlineData("主要用于合作社开展培训等工作提供资金支持。")]
    public void A_sentence_without_its_parts_is_found(string text) => Fails(1, text).Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("坚持以市场为主体，以科技为抓手，由农户为主体组织生产。")]
    [InlineData("把项目建设作为抓手，列为重点。")]
    [InlineData("以高质量发展统领全局，以党建引领基层治理。")]
    [InlineData("进一步加强干部培训，切实提高群众满意度。")]
    [InlineData("用于为农户提供技术支持，用于购买服务和提供保障。")]
    [InlineData("开展情况进行了通报；对开展培训的单位进行督导检查工作。")]
    [InlineData("邀请专家到村授课。邀请函已发出。")]
    [InlineData("得到更好的落实，取得更好的发展。")]
    [InlineData("项目编码311，预算资金为2024年安排。")]
    public void Sound_sentences_pass(string text) => Passes(text);

    [Fact]
    public void Small_matters_are_one_remark_for_the_document() => Fails(1, "第一句写完了.", "第二句也写完了.").Places.Count.ShouldBe(2);
}
