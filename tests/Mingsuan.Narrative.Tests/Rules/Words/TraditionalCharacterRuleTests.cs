using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class TraditionalCharacterRuleTests : RuleTest<TraditionalCharacterRule>
{
    [Fact]
    public void A_traditional_character_amid_simplified_ones_is_found() => Fails(1, "中央和省級补助资金。").Expected.ShouldBe("级");

    [Fact]
    public void A_text_written_in_them_throughout_is_left_alone() => Passes("預算資金應當專款專用，財務報銷須經審批，農業項目按進度撥付，總額與標準一致。");

    [Fact]
    public void Simplified_text_passes() => Passes("中央和省级补助资金专款专用。");
}
