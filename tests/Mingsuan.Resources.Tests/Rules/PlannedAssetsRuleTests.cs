namespace Mingsuan.Resources.Tests.Rules;

public class PlannedAssetsRuleTests
{
    [Fact]
    public void PlannedAssetsAreTheRowsOfFixedAssets() => Check("拟购置固定资产总额3.15万元").ShouldBe(0);

    [Fact]
    public void NothingPlannedWhileDevicesAreBoughtIsFound() => Check("拟购置固定资产总额为0.00万元").ShouldBe(1);

    [Fact]
    public void ServicesAreNoFixedAssets() => Check("拟购置固定资产总额2.25万元", "公用经费 40.00 车辆维修和保养服务 C23120300 项 1 0.90 0.90 0.90 - 0.90").ShouldBe(0);

    [Theory]
    [InlineData("2.25")]
    [InlineData("3.15")]
    public void OfficeSuppliesMayBeCountedOrNot(string amount) => Check($"拟购置固定资产总额{amount}万元", "公用经费 40.00 硒鼓、粉盒 A05040902 个 6 0.15 0.90 0.90 - 0.90").ShouldBe(0);

    private static int Check(string sentence, string? last = null) =>
        new Published { Procurement = [Published.Consistent[0], Published.Consistent[1], Published.Consistent[2], last ?? Published.Consistent[3]], Text = $"本年度{sentence}，已列入政府采购预算。" }.Check("X-ASSET-PROC").Count;
}
