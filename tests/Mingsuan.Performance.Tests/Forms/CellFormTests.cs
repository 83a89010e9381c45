using Mingsuan.Core.Documents;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Forms;

public class CellFormTests
{
    private const string Rows =
        """
        单位：万元
        项目编码|98032724P00007011001E|项目名称|沟渠清淤经费
        预算规模及资金用途|预算数|1,084.80|其中：财政    资金|1,000.00|其他资金|84.80
        |清理东片沟渠淤泥。
        资金支出计划（%）|3月底|6月底|10月底|12月底
        |10%||85%|100%
        绩效目标|1.清淤沟渠36公里。 2.恢复排涝能力。
        一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据
        产出指标|数量指标|清淤长度|清淤沟渠的长度|≥36公里|实施方案
        |质量指标|验收合格率|验收合格的占比|≥98%|
        满意度指标|服务对象满意度指标|村民满意度|村民的满意程度|≥90%|问卷
        """;

    [Fact]
    public void ReadsTheFieldsOfAForm()
    {
        var target = FormDocument.Read(FormDocument.Text(9, "1、沟渠清淤经费绩效目标表"), FormDocument.Table(GridGeometry.SpansLost, 10, Rows)).ShouldHaveSingleItem();
        target.Title.ShouldBe("1、沟渠清淤经费绩效目标表");
        target.Code.ShouldBe("98032724P00007011001E");
        target.Name.ShouldBe("沟渠清淤经费");
        target.Unit.ShouldBe("万元");
        (target.Budget.Printed, target.Fiscal.Printed, target.Other.Printed).ShouldBe(("1084.80", "1000.00", "84.80"));
        target.Budget.Line.ShouldBe(12);
        target.Purpose.ShouldBe("清理东片沟渠淤泥。");
        target.SpendingPlan.Select(step => (step.By, step.Value)).ShouldBe([("3月底", "10%"), ("6月底", null), ("10月底", "85%"), ("12月底", "100%")]);
        target.Goals.Select(goal => goal.Text).ShouldBe(["1.清淤沟渠36公里。", "2.恢复排涝能力。"]);
        target.FiscalYear.ShouldBe(2024);
    }

    [Fact]
    public void BlankLevelIsThatOfTheRowAbove()
    {
        var rows = FormDocument.Read(FormDocument.Table(GridGeometry.SpansLost, 10, Rows)).Single().Indicators;
        rows.Select(row => (row.Level1, row.Level2, row.Level3, row.Value, row.Basis)).ShouldBe(
        [
            ("产出指标", "数量指标", "清淤长度", "≥36公里", "实施方案"),
            ("产出指标", "质量指标", "验收合格率", "≥98%", ""),
            ("满意度指标", "服务对象满意度指标", "村民满意度", "≥90%", "问卷"),
        ]);
        rows[1].Place!.Line.ShouldBe(19);
    }

    [Fact]
    public void PiecesOfARowArePutTogether()
    {
        string broken = Rows.Replace("|质量指标|验收合格率|验收合格的占比|≥98%|", "|质量指标|验收合格率\n验收合格的占比|≥98%|合同", StringComparison.Ordinal);
        var row = FormDocument.Read(FormDocument.Table(GridGeometry.SpansLost, 10, broken)).Single().Indicators[1];
        (row.Level3, row.Description, row.Value, row.Basis).ShouldBe(("验收合格率", "验收合格的占比", "≥98%", "合同"));
    }

    [Fact]
    public void FieldAboveTheIndicatorsBeginsTheNextForm()
    {
        var targets = FormDocument.Read(
            FormDocument.Text(1, "1.清淤经费绩效目标表"),
            FormDocument.Table(GridGeometry.SpansLost, 2, "绩效目标|清淤。\n" + Heading + "\n产出指标|数量指标|清淤长度|≥36公里\n绩效目标|植树。\n" + Heading + "\n产出指标|数量指标|植树数量|≥90棵"),
            FormDocument.Text(20, "2.植树经费绩效目标表"));
        targets.Select(target => (target.Title, target.Goals[0].Text, target.Indicators.Single().Level3)).ShouldBe(
            [("1.清淤经费绩效目标表", "清淤。", "清淤长度"), ("2.植树经费绩效目标表", "植树。", "植树数量")]);
    }

    [Theory]
    [InlineData("一级指标|二级指标|三级指标|指标内容|年度指标值|评价标准", "产出指标|数量指标|植树数量|植树的棵数|≥90棵|每少1棵扣1分")]
    [InlineData("一级指标|二级指标|三级指标|绩效指标值|指标说明", "产出指标|数量指标|植树数量|≥90棵|植树的棵数")]
    [InlineData("序号|一级指标|二级指标|指标名称|运算符号|目标值|计量单位", "1|产出指标|数量指标|植树数量|≥|90|棵")]
    public void ColumnsAreToldByTheirHeadings(string heading, string row)
    {
        var indicator = FormDocument.Read(FormDocument.Table(GridGeometry.Positioned, 1, "项目名称|植树经费\n" + heading + "\n" + row)).Single().Indicators.Single();
        (indicator.Level2, indicator.Level3, indicator.Value).ShouldBe(("数量指标", "植树数量", "≥90棵"));
        indicator.Target.Kind.ShouldBe(TargetKind.Threshold);
    }

    [Fact]
    public void RestOfARowOnTheNextPageGoesBehindTheRow()
    {
        var rows = FormDocument.Read(FormDocument.Table(
            GridGeometry.Positioned,
            1,
            "项目名称|绿化经费\n" + Heading + "\n产出指标|数量指标|补植乔|≥90棵\n" + Heading + "\n||木数量|\n|质量指标|成活率|≥95%")).Single().Indicators;
        rows.Select(row => (row.Level2, row.Level3, row.Value)).ShouldBe([("数量指标", "补植乔木数量", "≥90棵"), ("质量指标", "成活率", "≥95%")]);
    }

    [Fact]
    public void PeriodAndYearStandSideBySide()
    {
        var target = FormDocument.Read(FormDocument.Text(1, "某区预算部门(单位)项目支出绩效目标表"), FormDocument.Table(
            GridGeometry.Positioned,
            2,
            """
            项目名称|古桥修缮经费||||||
            项目属性|延续性项目|||项目期|3年||
            项目资金 (元)|实施期资金总额:|900,000||年度资金总额:|300,000||
            |其中:中央财政资金|0||其中:中央财政资金|0||
            |省级财政资金|900,000||省级财政资金|300,000||
            |其他资金|||其他资金|||
            立项依据|修缮规划||||||
            实施期目标||||年度目标|||
            总体目标|修缮古桥三座。|||修缮古桥一座。|||
            绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
            |产出指标|数量指标|修缮古桥数量|=3座|数量指标|修缮古桥数量|=1座
            |效益指标|经济效益指标|||经济效益指标||
            满意度指标|服务对象满意度指标|村民满意度|≥90%|服务对象满意度指标|村民满意度|≥90%|
            负责人:||经办人:||||填报日期:|20240228
            """)).Single();
        target.Unit.ShouldBe("元");
        (target.PeriodBudget.Printed, target.Budget.Printed).ShouldBe(("900000", "300000"));
        target.Funding.Where(part => part.Source == FundingSource.Provincial).Select(part => (part.Horizon, part.Amount.Printed)).ShouldBe(
            [(IndicatorHorizon.Period, "900000"), (IndicatorHorizon.Annual, "300000")]);
        target.Attributes.Select(attribute => (attribute.Label, attribute.Text)).ShouldContain(("立项依据", "修缮规划"));
        target.PeriodGoals.Single().Text.ShouldBe("修缮古桥三座。");
        target.Goals.Single().Text.ShouldBe("修缮古桥一座。");
        target.Indicators.Select(row => (row.Horizon, row.Level1, row.Level3, row.Value)).ShouldBe(
        [
            (IndicatorHorizon.Period, "产出指标", "修缮古桥数量", "=3座"),
            (IndicatorHorizon.Annual, "产出指标", "修缮古桥数量", "=1座"),
            (IndicatorHorizon.Period, "满意度指标", "村民满意度", "≥90%"),
            (IndicatorHorizon.Annual, "满意度指标", "村民满意度", "≥90%"),
        ]);
    }

    [Fact]
    public void TableOfAnotherKindIsNoTargetTable() =>
        FormDocument.Read(FormDocument.Table(GridGeometry.Positioned, 1, "项目|预算数\n基本支出|12.00\n项目支出|8.00")).ShouldBeEmpty();

    private const string Heading = "一级指标|二级指标|三级指标|指标值";
}
