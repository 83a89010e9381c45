using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class UnclosedMarkRuleTests : RuleTest<UnclosedMarkRule>
{
    [Theory]
    [InlineData("落实“三农政策，改善民生。")]
    [InlineData("依据《农田管理办法执行。")]
    [InlineData("按为农服务”标准执行。")]
    [InlineData("县级文件（青农字12号")]
    public void A_mark_without_partner_is_found(string text) => Fails(1, text);

    [Theory]
    [InlineData("落实“三农”政策（试行)。")]
    [InlineData("1）渠道维修。")]
    [InlineData("《关于印发〈农田管理办法〉的通知》")]
    public void Pairs_pass(string text) => Passes(text);

    [Fact]
    public void A_pair_that_a_page_divides_passes() => Passes("人员经费包括基本工资、津贴补贴（按“部门预算", "公开表”中的分类填列）。");

}
