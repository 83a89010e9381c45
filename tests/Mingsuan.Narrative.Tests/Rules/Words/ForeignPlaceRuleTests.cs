using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class ForeignPlaceRuleTests : RuleTest<ForeignPlaceRule>
{
    public ForeignPlaceRuleTests() => Department = new(null, "唐山市开平区农业农村局");

    [Fact]
    public void An_authority_of_another_place_is_found() => Fails(1, "按照石家庄市财政局的要求编制。");

    [Theory]
    [InlineData("按照河北省财政厅、唐山市财政局的要求编制。")]
    [InlineData("在苏州、杭州等地举办培训。")]
    [InlineData("参照《石家庄市财政局管理办法》执行。")]
    public void Places_above_and_cooperation_pass(string text) => Passes(text);

}
