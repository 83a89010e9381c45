using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class LevelRuleTests : RuleTest<LevelRule>
{
    [Theory]
    [InlineData("管理我省城镇燃气。")]
    [InlineData("“三公”经费：指省直部门用财政拨款安排的经费。")]
    [InlineData("目前我市部门预算实行综合预算。")]
    [InlineData("反映云溪市2024年度部门预算中支出的情况。")]
    [InlineData("切实加强全市农技推广队伍建设。")]
    public void Words_of_another_level_are_found(string text) => Fails(2, "云溪市青禾县农业农村局2024年部门预算", text);

    [Theory]
    [InlineData("推进我县农村改厕。")]
    [InlineData("根据《省级部门预算公开办法》编制。")]
    [InlineData("提前下达省级财政补助资金5万元。")]
    [InlineData("配合管理全市农产品市场，产量位居全市前列。")]
    public void Words_of_the_own_level_pass(string text) => Passes("云溪市青禾县农业农村局2024年部门预算", text);

    [Fact]
    public void A_county_level_city_may_say_我市()
    {
        Department = new(null, "迁安市农业农村局");

        Passes("推进我市农村改厕。");
    }

}
