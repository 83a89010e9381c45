using Mingsuan.Core.Documents;
using Mingsuan.Resources.Model;
using Mingsuan.Resources.Reading;

namespace Mingsuan.Resources.Tests.Reading;

/// <summary>Tables of which a page's text kept no blank cells.</summary>
public class LooseTablesTests
{
    private static readonly string[] Heading =
        ["部门政府采购预算", "030 水利部门 单位：万元", "政府采购项目来源", "采购物品", "名称", "政府采购", "目录序号", "计量", "单位", "数量 单价", "政府采购金额（当年部门预算安排资金）", "2024 年", "预留中", "小微企", "业份额", "项目名称", "预算", "资金", "合计", "一般公", "共预算", "拨款", "基金预", "算拨款", "上年结", "转结余"];

    [Fact]
    public void RowsAreFoundByTheirCodes()
    {
        var rows = Read([.. Heading, "合 计 3.15 3.15 3.15", "柳泉县水利局本级小计 3.15 3.15 3.15", "公用经费 40.00 台式计算机 A02010105 台 5 0.45 2.25 2.25 2.25", "公用经费 40.00 A4黑白打印机", "A02021003 台 6 0.15 0.90 0.90 0.90", "九、国有资产信息"]).Procurement.Tables.ShouldHaveSingleItem().Rows;

        rows.Select(row => row.Level).ShouldBe([ProcurementLevel.Total, ProcurementLevel.Office, ProcurementLevel.Item, ProcurementLevel.Item]);
        rows[3].Item.ShouldBe("A4黑白打印机");
        rows[3].Quantity!.Value.ShouldBe(6m);
        rows[3].Amount!.Digits.ShouldBe("0.90");
        rows[3].Reserve!.Digits.ShouldBe("0.90");
        rows.ShouldAllBe(row => row.HasUncertainFunds);
    }

    [Fact]
    public void AnEmptyTableHasNoRows() =>
        Read([.. Heading, "注：无政府采购预算，空表列示。"]).Procurement.Tables.ShouldHaveSingleItem().Rows.ShouldBeEmpty();

    [Fact]
    public void AHeadingOfASectionIsNoTable() => Read(["八、政府采购预算情况", "本部门没有政府采购预算。"]).Procurement.Tables.ShouldBeEmpty();

    [Fact]
    public void ANumberAloneIsAValueWhereOnlySoTheSumHolds()
    {
        var rows = Read("部门固定资产占用情况表", "030 水利部门 截止时间：2023-12-31", "项 目 数量 价值（金额单位：万元）", "资产总额 100.00", "1、房屋（平方米） 60.00", "其中：办公用房（平方米） 300.00", "2、车辆（台、辆） 2 30.00", "3、单价在 20 万元以上的设备", "4、其他固定资产 50 10.00").Assets.Tables.ShouldHaveSingleItem().Rows;

        rows.Single(row => row.Kind == AssetKind.Houses).Value!.Digits.ShouldBe("60.00");
        rows.Single(row => row.Kind == AssetKind.Offices).Quantity!.Digits.ShouldBe("300.00");
        rows.Single(row => row.Kind == AssetKind.Devices).UnitPriceFloor.ShouldBe(200_000m);
        rows.ShouldAllBe(row => !row.IsUncertain);
    }

    [Fact]
    public void ANumberAloneIsUncertainWhereTheSumDoesNotTell() =>
        Read("部门固定资产占用情况表", "资产总额 108.00", "1、房屋（平方米） 60.00", "2、车辆（台、辆） 2 30.00", "4、其他固定资产 50 10.00").Assets.Rows.Single(row => row.Kind == AssetKind.Houses).IsUncertain.ShouldBeTrue();

    [Fact]
    public void TheDayOfATableIsRead() =>
        Read("部门固定资产占用情况表", "030 水利部门 截止时间：2023-12-31", "资产总额 100.00", "2、车辆（台、辆） 2 90.00", "4、其他固定资产 50 10.00").Assets.Dates.ShouldHaveSingleItem().ShouldSatisfyAllConditions(date => date.Year.ShouldBe(2023), date => date.IsOfTable.ShouldBeTrue());

    private static ResourceContents Read(params string[] lines) =>
        ResourceReader.Read(new Document(new DocumentSource("a", "b", "text/plain"), [.. lines.Select((line, index) => new Paragraph(line, index + 1, null))]), []);
}
