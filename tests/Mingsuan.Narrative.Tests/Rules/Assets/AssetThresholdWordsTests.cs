using Mingsuan.Narrative.Rules.Assets;

namespace Mingsuan.Narrative.Tests.Rules.Assets;

public sealed class AssetThresholdWordsTests : RuleTest<AssetThresholdWords>
{
    [Fact]
    public void The_wrong_equipment_is_found() => Fails(1, "单位价值100万元（原值）以上的通用设备0台（套）。").Expected.ShouldBe("专用设备");

    [Fact]
    public void The_usual_words_pass() => Passes("单位价值50万元以上的通用设备0台（套），单位价值100万元以上的专用设备0台（套）。");

}
