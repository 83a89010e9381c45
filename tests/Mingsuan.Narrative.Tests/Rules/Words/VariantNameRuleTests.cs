using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class VariantNameRuleTests : RuleTest<VariantNameRule>
{
    [Fact]
    public void A_name_with_another_character_once_is_found() =>
        Fails(4, "建设青禾农产品活动中心及冷链仓库。", "维护青禾农产品活动中心及冷链仓库设备。", "运行青禾农产品活动中心及冷链仓库经费。", "青禾农产品互动中心及冷链仓库面积。").Actual!.ShouldContain("互动中心");

    [Fact]
    public void A_name_that_lacks_a_word_again_and_again_is_found() =>
        Fails(3, "建设青禾农产品展销活动中心及冷链仓库。", "维护青禾农产品展销活动中心及冷链仓库设备。", "青禾农产品展销中心及冷链仓库面积。", "验收青禾农产品展销中心及冷链仓库工程。").Message.Chinese.ShouldContain("写法不一致");

    [Theory]
    [InlineData("上半年农业生产经费支出情况。", "下半年农业生产经费支出情况。", "上半年农业生产经费支出情况如下。")]
    [InlineData("一般公共预算支出情况说明如下表。", "一般公共预算基本支出情况说明如下表。", "一般公共预算支出情况说明如下表所列。")]
    public void Names_that_rightly_differ_pass(params string[] lines) => Passes(lines);
}
