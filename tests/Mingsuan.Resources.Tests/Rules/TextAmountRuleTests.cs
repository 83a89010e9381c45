namespace Mingsuan.Resources.Tests.Rules;

public class TextAmountRuleTests
{
    private static readonly string[] Assets = ["资产总额 - 100.00", "1、房屋（平方米） 500 60.00", "其中：办公用房（平方米） 300 -", "2、车辆（台、辆） 2 30.00", "3、单价在20万元以上的设备 - -", "4、其他固定资产 50 10.00"];

    [Fact]
    public void TextAndTablesThatAgreeHold() =>
        new Published { Procurement = Published.Consistent, Assets = Assets, Text = "2024年政府采购预算3.15万元。上年末固定资产金额为100.00万元。" }.Check("N-AMT").ShouldBeEmpty();

    [Fact]
    public void ATotalOfProcurementThatDiffersIsFound()
    {
        var finding = new Published { Procurement = Published.Consistent, Text = "2024年政府采购预算3.51万元。" }.Check("N-AMT").ShouldHaveSingleItem();

        finding.Expected.ShouldBe("3.15");
        finding.Places[0].Line.ShouldBe(201);
    }

    [Fact]
    public void AnEmptyTableOfProcurementSaysThatNothingIsBought()
    {
        new Published { Procurement = ["合计 - - - - - - -"], Text = "2024年政府采购预算4.00万元。具体内容见下表。" }.Check("N-AMT").ShouldHaveSingleItem().Expected.ShouldBe("0.00");
        new Published { Procurement = ["合计 - - - - - - -"], Text = "2024年政府采购预算0.00万元。具体内容见下表。" }.Check("N-AMT").ShouldBeEmpty();
    }

    [Fact]
    public void ATotalOfAssetsThatDiffersIsFoundInTheText()
    {
        var finding = new Published { Assets = Assets, Text = "上年末固定资产金额为110.00万元（详见下表）。" }.Check().ShouldHaveSingleItem();

        finding.Rule.ShouldBe("N-AMT");
        finding.Suspect!.Value.ShouldBe("100.00");
    }

    [Fact]
    public void VehiclesCountedInTextAndTableAgree()
    {
        new Published { Assets = Assets, Text = "截至2023年12月31日，本部门共有车辆2辆。" }.Check("N-AMT").ShouldBeEmpty();
        new Published { Assets = Assets, Text = "截至2023年12月31日，本部门共有车辆3辆。" }.Check("N-AMT").ShouldHaveSingleItem();
    }

    [Fact]
    public void ASentenceOfAnotherYearIsNotHeldAgainstTheTable() =>
        new Published { Procurement = Published.Consistent, Text = "2023年政府采购预算9.99万元。" }.Check("N-AMT").ShouldBeEmpty();
}
