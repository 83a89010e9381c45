using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class ProcurementPublishedTests : RuleTest<ProcurementPublished>
{
    [Fact]
    public void Procurement_must_be_published() => Fails(0, "一、主要职责", "负责全县农业农村工作。", "二、收入预算情况", "2024年收入预算120.00万元。", "三、“三公”经费情况", "2024年“三公”经费2.00万元，与上年持平。", "四、国有资产占用情况", "没有。", "五、名词解释", "基本支出：保障机构运转的支出。");

    [Fact]
    public void A_sentence_will_do() => Passes("一、主要职责", "负责全县农业农村工作。", "二、收入预算情况", "2024年收入预算120.00万元。", "三、“三公”经费情况", "2024年“三公”经费2.00万元，与上年持平。", "四、国有资产占用情况", "没有。", "五、名词解释", "基本支出：保障机构运转的支出。", "2024年没有政府采购预算。");

}
