using Mingsuan.Narrative.Rules.Assets;

namespace Mingsuan.Narrative.Tests.Rules.Assets;

public sealed class AssetDateTests : RuleTest<AssetDate>
{
    [Fact]
    public void Another_date_is_found() => Fails(1, "截至2022年12月31日，本部门公务用车3辆。").Expected.ShouldBe("2023年12月31日");

    [Fact]
    public void In_a_table_too() => Fails(2, "固定资产占用情况表", "311青禾县农业农村局\t截止时间：2024-12-31");

    [Fact]
    public void The_end_of_the_year_before_passes() => Passes("截至2023年12月31日，本部门公务用车3辆。", "表\t截止时间：2023-12-31");

}
