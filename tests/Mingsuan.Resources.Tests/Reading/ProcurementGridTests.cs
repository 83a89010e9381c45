using Mingsuan.Core.Documents;
using Mingsuan.Resources.Model;
using Mingsuan.Resources.Reading;

namespace Mingsuan.Resources.Tests.Reading;

public class ProcurementGridTests
{
    [Fact]
    public void AHeadingWhoseSpansAreLostGivesEveryColumn()
    {
        var table = Read(GridGeometry.SpansLost,
            "030柳泉县水利局 单位：万元",
            "政府采购项目来源 采购物品名称 政府采购目录序号 计量单位 数量 单价 政府采购金额（当年部门预算安排资金） 2024年预留中小微企业份额",
            "项目名称 预算资金 - - - - - 合计 一般公共预算拨款 基金预算拨款 单位资金 上年结转结余 -",
            "合计 - - - - - - 2.25 2.00 - - 0.25 2.25",
            "公用经费 40.00 台式计算机 A02010105 台 5 0.45 2.25 2.00 - - 0.25 2.25");

        var row = table.Rows.Single(row => row.Level == ProcurementLevel.Item);
        row.Project.ShouldBe("公用经费");
        row.ProjectBudget!.Digits.ShouldBe("40.00");
        row.Item.ShouldBe("台式计算机");
        row.Code.ShouldBe("A02010105");
        row.UnitOfQuantity.ShouldBe("台");
        row.Quantity!.Value.ShouldBe(5m);
        row.UnitPrice!.Digits.ShouldBe("0.45");
        row.Amount!.Digits.ShouldBe("2.25");
        row.Funds.Select(fund => (fund.Fund, fund.Amount.Digits)).ShouldBe([(ProcurementColumn.GeneralPublic, "2.00"), (ProcurementColumn.CarriedOver, "0.25")]);
        row.Reserve!.Digits.ShouldBe("2.25");
        row.Category.ShouldBe(ProcurementCategory.Goods);
        row.Place.Line.ShouldBe(6);
    }

    [Fact]
    public void AHeadingWithItsSpansGivesEveryColumn()
    {
        GridRow[] rows =
        [
            new([new("项目名称", 1, 1, 2), new("品目", 1, 2), new("采购金额（万元）", 1, 2)], 1, 3),
            new([new("品目编码", 2), new("品目名称", 2), new("合计", 2), new("其中：面向中小企业", 2)], 2, 3),
            new([new("设备更新", 3, 1, 2), new("A02010105", 3), new("台式计算机", 3), new("1.35", 3), new("1.35", 3)], 3, 3),
            new([new("A02021003", 4), new("A4黑白打印机", 4), new("0.60", 4), new("", 4)], 4, 3),
        ];

        var items = Read(new Grid(GridGeometry.Exact, rows, null, 1, 3)).Rows;

        items.Select(row => (row.Project, row.Code, row.Amount!.Digits, row.Reserve?.Digits)).ShouldBe([("设备更新", "A02010105", "1.35", "1.35"), ("设备更新", "A02021003", "0.60", null)]);
        items[0].Place.Page.ShouldBe(3);
    }

    [Fact]
    public void KindsProjectsAndPurchasesAreLevels()
    {
        var table = Read(GridGeometry.Positioned,
            "采购品目大类 专项名称 经济科目 采购物品名称 采购组织形式 总计",
            "合计 - - - - 30.00",
            "一、货物A - - - - 10.00",
            "- 办公设备购置 办公设备购置 - - 10.00",
            "- - - 台式计算机 集中采购 4.00",
            "- - - 家具用具 分散采购 6.00",
            "三、服务C - - - - 20.00",
            "- 物业管理 物业管理费 - - 20.00",
            "- - - 物业管理服务 分散采购 20.00");

        table.Rows.Select(row => row.Level).ShouldBe([ProcurementLevel.Total, ProcurementLevel.Category, ProcurementLevel.Project, ProcurementLevel.Item, ProcurementLevel.Item, ProcurementLevel.Category, ProcurementLevel.Project, ProcurementLevel.Item]);
        table.Rows.Where(row => row.Level == ProcurementLevel.Item).Select(row => (row.Project, row.Category)).ShouldBe(
            [("办公设备购置", ProcurementCategory.Goods), ("办公设备购置", ProcurementCategory.Goods), ("物业管理", ProcurementCategory.Services)]);
    }

    [Fact]
    public void AUnitInTheHeadingOfAPriceIsRespected()
    {
        var table = Read(GridGeometry.Positioned, "项目名称 品目名称 品目编码 数量 单价（元） 金额（万元）", "设备更新 台式计算机 A02010105 3 4500 1.35");

        table.Rows[0].UnitPrice!.InYuan.ShouldBe(4_500m);
        table.Rows[0].Amount!.InYuan.ShouldBe(13_500m);
    }

    [Fact]
    public void ATableThatGoesOnOnTheNextPageIsOneTable()
    {
        string heading = "项目名称 品目名称 品目编码 数量 单价 金额";
        Block[] blocks =
        [
            Published.Table(1, [heading, "合计 - - - - 1.95", "设备更新 台式计算机 A02010105 3 0.45 1.35"]),
            new Paragraph("部门政府采购预算", 8, 2),
            Published.Table(10, [heading, "设备更新 A4黑白打印机 A02021003 4 0.15 0.60"]),
        ];

        var contents = ResourceReader.Read(new Document(new DocumentSource("a", "b", "text/plain"), blocks), []);

        contents.Procurement.Tables.ShouldHaveSingleItem().Rows.Count.ShouldBe(3);
    }

    [Fact]
    public void AStatementOfExpenditureIsNoProcurement() =>
        ResourceReader.Read(new Document(new DocumentSource("a", "b", "text/plain"), [Published.Table(1, ["科目编码 科目名称 合计 基本支出 项目支出", "201 一般公共服务支出 9.00 4.00 5.00"])]), []).Procurement.Tables.ShouldBeEmpty();

    private static ProcurementTable Read(GridGeometry geometry, params string[] rows) => Read(Published.Table(2, rows) with { Geometry = geometry });

    private static ProcurementTable Read(Grid grid) =>
        ResourceReader.Read(new Document(new DocumentSource("a", "b", "text/plain"), [grid]), []).Procurement.Tables.ShouldHaveSingleItem();
}
