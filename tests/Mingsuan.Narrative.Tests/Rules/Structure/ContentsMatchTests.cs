using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class ContentsMatchTests : RuleTest<ContentsMatch>
{
    [Fact]
    public void An_entry_without_heading_is_found() => Fails(4, "目录", "一、主要职责.....1", "二、收入情况.....2", "三、采购情况.....3", "一、主要职责", "负责农业。", "二、收入情况", "没有变化。");

    [Fact]
    public void A_heading_without_entry_is_found() => Fails(12, "目录", "一、主要职责.....1", "二、收入情况.....2", "三、采购情况.....3", "一、主要职责", "负责农业。", "二、收入情况", "没有变化。", "三、采购情况", "没有。", "完。", "四、资产情况").Actual.ShouldBe("四、资产情况");

    [Fact]
    public void Contents_that_agree_pass() => Passes("目录", "一、主要职责\t1", "二、收入情况\t2", "三、采购情况\t3", "一、主要职责", "负责农业。", "二、收入情况", "没有变化。", "三、采购情况", "没有。");

    [Fact]
    public void Entries_run_into_one_line_and_little_words_pass() =>
        Passes("目录", "一、主要职责", "二、2024年度部门收入的情况", "三、采购情况四、资产情况", "一、主要职责", "负责农业。", "二、2024年收入情况", "没有变化。", "三、采购情况", "没有。", "四、资产情况", "没有。");
}
