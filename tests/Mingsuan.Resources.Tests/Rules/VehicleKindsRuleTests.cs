namespace Mingsuan.Resources.Tests.Rules;

public class VehicleKindsRuleTests
{
    [Theory]
    [InlineData("共有车辆7辆，其中：机要通信用车1辆、应急保障用车2辆、其他用车4辆", 0)]
    [InlineData("公务用车编制9辆，实有7辆，其中：机要通信用车3辆、执法执勤用车4辆", 0)]
    [InlineData("共有车辆7辆，其中：机要通信用车1辆、应急保障用车2辆、其他用车3辆", 1)]
    [InlineData("固定资产100.00万元，其中：车辆7辆（一般公务用车3辆，执法执勤用车5辆）", 1)]
    [InlineData("共有车辆7辆，其中机要通信用车1辆", 0)]
    public void KindsMakeUpTheVehicles(string sentence, int findings) =>
        new Published { Text = $"截至2023年12月31日，本部门{sentence}；单价100万元（含）以上设备（不含车辆）0台（套）。" }.Check("AS-CARS").Count.ShouldBe(findings);

    [Fact]
    public void VehiclesToBeBoughtAreCountedApart() =>
        new Published { Text = "截至2023年12月31日，本部门共有车辆2辆，其中：机要通信用车1辆、其他用车1辆。2024年部门预算安排购置车辆1辆，其中：机要通信用车0辆、其他用车1辆。" }.Check("AS-CARS").ShouldBeEmpty();
}
