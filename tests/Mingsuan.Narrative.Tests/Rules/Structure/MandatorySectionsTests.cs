using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class MandatorySectionsTests : RuleTest<MandatorySections>
{
    [Fact]
    public void What_the_text_does_not_speak_of_is_named() => Check("一、主要职责", "负责全县农业农村工作。", "二、收入预算情况", "2024年收入预算120.00万元。", "三、“三公”经费情况", "2024年“三公”经费2.00万元，与上年持平。", "四、国有资产占用情况", "没有。", "五、名词解释", "基本支出：保障机构运转的支出。").Select(finding => finding.Expected).ShouldBe(["机构设置", "预算绩效情况"]);

    [Fact]
    public void A_complete_text_passes() => Passes("一、主要职责", "负责全县农业农村工作。", "二、收入预算情况", "2024年收入预算120.00万元。", "三、“三公”经费情况", "2024年“三公”经费2.00万元，与上年持平。", "四、国有资产占用情况", "没有。", "五、名词解释", "基本支出：保障机构运转的支出。", "六、机构设置", "没有下属单位。", "七、预算绩效情况", "没有。");

    [Fact]
    public void A_document_of_targets_alone_is_left_alone() => Passes("1、农田水利维修绩效目标表");

}
