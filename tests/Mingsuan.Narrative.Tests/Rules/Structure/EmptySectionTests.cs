using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class EmptySectionTests : RuleTest<EmptySection>
{
    [Fact]
    public void A_heading_with_nothing_under_it_is_found() => Fails(3, "五、政府采购", "没有政府采购。", "六、专项资金预算安排情况", "七、名词解释", "基本支出：保障机构运转的支出。");

    [Fact]
    public void A_word_a_table_or_subheadings_are_content() => Passes("一、采购", "无", "二、资产", "车辆\t2", "三、绩效", "（一）目标", "改造渠道。", "四、名词解释", "基本支出：略。");

    [Fact]
    public void A_list_of_short_duties_is_no_list_of_headings() => Passes("一、农田水利", "二、农机推广", "三、农产品质量", "四、种子管理");

    [Fact]
    public void Rows_of_a_statement_are_no_headings() => Passes("一、主要职责", "负责农业工作。", "二、事业收入", "三、机构设置", "没有下属单位。");

}
