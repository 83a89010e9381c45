namespace Mingsuan.Resources.Tests.Rules;

public class AssetSumRuleTests
{
    [Fact]
    public void KindsThatAddUpHoldAndOfWhichRowsAreLeftOut() =>
        Check("资产总额 —— 160.00", "1、房屋（平方米） 500平方米 120.00", "其中：办公用房（平方米） 300平方米 80.00", "2、车辆（台、辆） 2辆 30.00", "3、单价在20万元以上的设备 - -", "4、其他固定资产 50件 10.00").ShouldBe(0);

    [Fact]
    public void ATotalThatIsNoSumIsFound() => Check("资产总额 - 106.00", "1、房屋（平方米） 500 120.00", "2、车辆（台、辆） 2 30.00", "4、其他固定资产 50 10.00").ShouldBe(1);

    [Fact]
    public void ARoundingDifferenceIsNoFault() => Check("资产总额 - 160.01", "1、房屋（平方米） 500 120.00", "2、车辆（台、辆） 2 30.00", "4、其他固定资产 50 10.00").ShouldBe(0);

    [Fact]
    public void AnUnknownKindLeavesTheSumOpen() => Check("资产总额 - 106.00", "1、房屋（平方米） 500 120.00", "2、车辆（台、辆） 2 30.00", "4、船舶 50 10.00", "5、其他固定资产 1 1.00").ShouldBe(0);

    private static int Check(params string[] rows) => new Published { Assets = rows }.Check("AS-SUM").Count;
}
