using Mingsuan.Core.Documents;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Tests.Forms;

/// <summary>Forms of other places: only their labels and the order of their columns differ.</summary>
public class OtherFormsTests
{
    [Fact]
    public void TitleInsideTheTable_AmountsBelowEachOther_WeightsPrinted()
    {
        var target = FormDocument.Read(FormDocument.Table(
            GridGeometry.Positioned,
            1,
            """
            项目支出绩效目标表|||||
            （2024年度）|||||
            项目名称|古桥检测经费||||
            主管部门及代码|[210]交通局||实施单位|公路站|
            项目资金（万元）|年度资金总额：||36.00||
            |其中：财政拨款||30.00||
            |其他资金||6.00||
            年度总体目标|检测古桥12座，消除隐患。||||
            绩效指标|一级指标|二级指标|三级指标|指标值|权重
            |产出指标|数量指标|检测古桥座数|≥12座|20
            ||质量指标|报告合格率|=100%|20
            |效益指标|社会效益指标|隐患整改率|≥95%|30
            """)).Single();
        target.Title.ShouldBe("项目支出绩效目标表");
        target.Unit.ShouldBe("万元");
        (target.Budget.Printed, target.Fiscal.Printed, target.Other.Printed).ShouldBe(("36.00", "30.00", "6.00"));
        target.Goals.Single().Text.ShouldBe("检测古桥12座，消除隐患。");
        target.Attributes.Select(attribute => attribute.Text).ShouldBe(["[210]交通局", "公路站"]);
        target.Indicators.Select(row => (row.Level1, row.Level3, row.Weight)).ShouldBe([("产出指标", "检测古桥座数", "20"), ("产出指标", "报告合格率", "20"), ("效益指标", "隐患整改率", "30")]);
    }

    [Fact]
    public void GoalBelowItsLabel()
    {
        var target = FormDocument.Read(FormDocument.Table(
            GridGeometry.Positioned,
            1,
            """
            项目名称|古桥检测经费||
            总体目标|年度目标||
            |目标1：检测古桥12座。||
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|检测古桥座数|≥12座
            """)).Single();
        target.Goals.Select(goal => goal.Text).ShouldBe(["目标1：检测古桥12座。"]);
    }

    [Fact]
    public void ValueInThreeColumnsBelowOneHeading()
    {
        var row = FormDocument.Read(FormDocument.Table(
            GridGeometry.Positioned,
            1,
            """
            项目名称|古桥检测经费|||||
            一级指标|二级指标|三级指标|指标值||||指标值确定依据
            |||符号|值|单位||
            产出指标|数量指标|检测古桥座数|≥|12|座||检测计划
            """)).Single().Indicators.Single();
        (row.Value, row.Basis).ShouldBe(("≥12座", "检测计划"));
        row.Parts.ShouldBe(new ValueParts("≥", "12", "座"));
    }

    [Fact]
    public void CellsThatCoverSeveralRowsAndColumns()
    {
        static GridCell Cell(string text, int columns = 1, int rows = 1) => new(text, 1, columns, rows);
        var target = FormDocument.Read(new Grid(
            GridGeometry.Exact,
            [
                new GridRow([Cell("项目名称"), Cell("古桥检测经费", columns: 4)], 1, 1),
                new GridRow([Cell("绩效指标", rows: 4), Cell("一级指标"), Cell("二级指标"), Cell("三级指标"), Cell("指标值")], 2, 1),
                new GridRow([Cell("产出指标", rows: 2), Cell("数量指标"), Cell("检测古桥座数"), Cell("≥12座")], 3, 1),
                new GridRow([Cell("质量指标"), Cell("报告合格率"), Cell("=100%")], 4, 1),
                new GridRow([Cell("满意度指标"), Cell("服务对象满意度指标"), Cell("居民满意度"), Cell("≥90%")], 5, 2),
            ],
            null,
            1,
            1)).Single();
        target.Indicators.Select(row => (row.Level1, row.Level2, row.Level3, row.Value)).ShouldBe(
            [("产出指标", "数量指标", "检测古桥座数", "≥12座"), ("产出指标", "质量指标", "报告合格率", "=100%"), ("满意度指标", "服务对象满意度指标", "居民满意度", "≥90%")]);
    }
}
