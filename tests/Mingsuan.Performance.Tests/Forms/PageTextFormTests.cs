namespace Mingsuan.Performance.Tests.Forms;

/// <summary>Forms in the text of pages: blank cells gone, cells wrapped, line numbers of the form in between.</summary>
public class PageTextFormTests
{
    private const string Form =
        """
        1、水质监测经费绩效目标表
        年度目标（2025）
        1 项目编码及名称 98032725P00007011001A-水质
        监测经费
        主管部门及代
        码
        [321]水务部门
        2 项目单位 321001-水务部门本级 年度资金总额 8.500000
        3 资金用途 监测河道水质。
        4 资金支出计
        划
        3月底
        6月底 10 月底 12 月底
        5 (累计支出金额) 2.000000 6.0
        0000
        0
        8.500000
        10 年度绩效目标 目标 1 监测断面24处，及时通报。
        11 目标 2 支持河长制考核。
        12 一级指标 二级指标 三级指标 指标说明 指标值 指标确定依据
        13 符号 值 单位
        （文字描述）
        14 产出指标
        数量指标
        监测断面
        数
        监测断面的数量 ≥ 24 处 监测方案
        15 质量指标 数据合格率 合格数据占全部
        数据的比率
        ≥ 98 % 技术规范
        16 成本指标 监测费用 监测费用 文字描述 不超 8.5万元 监测方案
        17 效益指标 可持续影响
        指标
        长期监测 长期监测 文字
        描述
        按年度计划长期
        监测
        监测方案
        18 满意度指标 服务对象满意度指标 居民满意度 居民满意度 ≥ 90 问卷
        八、政府采购预算情况
        """;

    [Fact]
    public void ReadsWrappedFields()
    {
        var target = FormDocument.Read([.. FormDocument.Lines(1, Form)]).ShouldHaveSingleItem();
        (target.Code, target.Name).ShouldBe(("98032725P00007011001A", "水质监测经费"));
        target.Budget.Printed.ShouldBe("8.500000");
        target.Purpose.ShouldBe("监测河道水质。");
        target.Attributes.Select(attribute => (attribute.Label, attribute.Text)).ShouldBe([("主管部门及代码", "[321]水务部门"), ("项目单位", "321001-水务部门本级")]);
        target.Goals.Select(goal => goal.Text).ShouldBe(["监测断面24处，及时通报。", "支持河长制考核。"]);
    }

    [Fact]
    public void FewerAmountsThanDatesAreUncertain()
    {
        var plan = FormDocument.Read([.. FormDocument.Lines(1, Form)]).Single().SpendingPlan;
        plan.Select(step => (step.By, step.Value)).ShouldBe([("3月底", null), ("6月底", "2.000000"), ("10月底", "6.000000"), ("12月底", "8.500000")]);
        plan.ShouldAllBe(step => step.IsUncertain);
    }

    [Fact]
    public void WrappedCellsGoBackToTheirColumns()
    {
        var rows = FormDocument.Read([.. FormDocument.Lines(1, Form)]).Single().Indicators;
        rows.Select(row => (row.Level2, row.Level3, row.Description, row.Value, row.Basis)).ShouldBe(
        [
            ("数量指标", "监测断面数", "监测断面的数量", "≥24处", "监测方案"),
            ("质量指标", "数据合格率", "合格数据占全部数据的比率", "≥98%", "技术规范"),
            ("成本指标", "监测费用", "监测费用", "不超 8.5万元", "监测方案"),
            ("可持续影响指标", "长期监测", "长期监测", "按年度计划长期监测", "监测方案"),
            ("服务对象满意度指标", "居民满意度", "居民满意度", "≥90", "问卷"),
        ]);
        rows[0].Parts.ShouldBe(new("≥", "24", "处"));
        rows[0].Level1.ShouldBe("产出指标");
        rows[1].Level1.ShouldBe("产出指标");
    }

    [Fact]
    public void ValueInOneColumn_HeadingRepeatedOnTheNextPage()
    {
        var target = FormDocument.Read([.. FormDocument.Lines(
            1,
            """
            2、节水宣传补助绩效目标表
            单位：万元
            项目编码 98032725P00007021001B 项目名称
            节水宣传补助
            预算规模及
            资金用途
            预算数 3.95 其中：财政 资金 3.95 其他资金
            2025 年节水宣传。
            资金支出计
            划（%）
            3 月底 6 月底 10 月底 12 月底
            25% 50% 75% 100%
            绩效目标
            1.开展宣传12场。
            2.提高节水意识。
            一级指标 二级指标 三级指标 绩效指标描述 指标值
            指标值确定
            依据
            产出指标
            数量指标 宣传场次 宣传活动的场次 ≥12场
            上级文件要
            一级指标 二级指标 三级指标 绩效指标描述 指标值
            指标值确定
            依据
            求
            满意度指标 服务对象满意度指标 居民满意度 居民满意度 ≥90% 调查问卷
            """)]).Single();
        target.Unit.ShouldBe("万元");
        target.Purpose.ShouldBe("2025 年节水宣传。");
        (target.Fiscal.Printed, target.Other.Printed).ShouldBe(("3.95", null));
        target.SpendingPlanLabel.ShouldBe("资金支出计划（%）");
        target.SpendingPlan.Select(step => step.Value).ShouldBe(["25%", "50%", "75%", "100%"]);
        target.Goals.Count.ShouldBe(2);
        target.Indicators.Select(row => (row.Level3, row.Description, row.Value, row.Basis)).ShouldBe(
            [("宣传场次", "宣传活动的场次", "≥12场", "上级文件要求"), ("居民满意度", "居民满意度", "≥90%", "调查问卷")]);
    }

    [Fact]
    public void TitleWithoutATableIsNone() =>
        FormDocument.Read(FormDocument.Text(1, "1、节水宣传补助绩效目标表"), FormDocument.Text(2, "本年无项目。")).ShouldBeEmpty();
}
