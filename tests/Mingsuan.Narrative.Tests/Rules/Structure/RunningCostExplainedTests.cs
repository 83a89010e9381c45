using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class RunningCostExplainedTests : RuleTest<RunningCostExplained>
{
    [Fact]
    public void Running_cost_must_be_explained() => Fails(0, "一、主要职责", "负责全县农业农村工作。", "二、收入预算情况", "2024年收入预算120.00万元。", "三、“三公”经费情况", "2024年“三公”经费2.00万元，与上年持平。", "四、国有资产占用情况", "没有。", "五、名词解释", "基本支出：保障机构运转的支出。");

    [Fact]
    public void An_amount_explains_it() => Passes("一、主要职责", "负责全县农业农村工作。", "二、收入预算情况", "2024年收入预算120.00万元。", "三、“三公”经费情况", "2024年“三公”经费2.00万元，与上年持平。", "四、国有资产占用情况", "没有。", "五、名词解释", "基本支出：保障机构运转的支出。", "六、机关运行经费安排情况", "2024年安排8.20万元。");

    [Fact]
    public void So_does_none() => Passes("一、主要职责", "负责全县农业农村工作。", "二、收入预算情况", "2024年收入预算120.00万元。", "三、“三公”经费情况", "2024年“三公”经费2.00万元，与上年持平。", "四、国有资产占用情况", "没有。", "五、名词解释", "基本支出：保障机构运转的支出。", "六、机关运行经费安排情况", "本部门没有机关运行经费。");

}
