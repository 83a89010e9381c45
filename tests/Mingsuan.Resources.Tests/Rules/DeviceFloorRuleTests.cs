using Mingsuan.Core.Findings;

namespace Mingsuan.Resources.Tests.Rules;

public class DeviceFloorRuleTests
{
    [Theory]
    [InlineData("3", "60.00", 0)]
    [InlineData("3", "59.99", 1)]
    [InlineData("0", "0.00", 0)]
    public void DevicesAreWorthAtLeastTheirNumberTimesThePrice(string count, string value, int findings) => Check(count, value, "价值（金额单位：万元）").Count.ShouldBe(findings);

    [Fact]
    public void AtOriginalCostItIsAnError() => Check("3", "27.00", "原值").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);

    [Fact]
    public void WhereTheTableDoesNotSayItIsAWarning() => Check("3", "27.00", "价值").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void NetBookValueMayBeLess() => Check("3", "27.00", "净值").ShouldBeEmpty();

    private static IReadOnlyList<Finding> Check(string count, string value, string heading) =>
        new Published { AssetValue = heading, Assets = ["1、房屋（平方米） 500 120.00", "2、车辆（台、辆） 2 30.00", $"3、单价在20万元以上的设备 {count} {value}"] }.Check("AS-MIN");
}
