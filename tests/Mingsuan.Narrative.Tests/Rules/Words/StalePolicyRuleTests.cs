using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class StalePolicyRuleTests : RuleTest<StalePolicyRule>
{
    [Theory]
    [InlineData("负责脱贫攻坚工作的组织推动。")]
    [InlineData("做好疫情防控专项考核。")]
    [InlineData("圆满完成2020年各项目标任务。")]
    [InlineData("从今年开始到2023年把农机手普遍轮训一遍。")]
    [InlineData("依据《2019-2023年全县农技培训工作方案》开展。")]
    [InlineData("依据《青禾县高标准农田建设规划（2018—2022年）》实施。")]
    public void What_is_over_is_found(string text) => Fails(1, text);

    [Theory]
    [InlineData("巩固拓展脱贫攻坚成果。")]
    [InlineData("做好动物疫情防控。")]
    [InlineData("依据《脱贫攻坚资金管理办法》执行。")]
    [InlineData("到2025年建成高标准农田5万亩。")]
    [InlineData("依据《青禾县高标准农田建设规划（2021—2025年）》实施。")]
    [InlineData("圆满完成2023年各项目标任务，确保完成2024年目标。")]
    [InlineData("截至2023年末共有渠道8条。")]
    public void What_holds_passes(string text) => Passes(text);

    [Fact]
    public void A_phrase_is_at_home_in_its_time()
    {
        Year = 2021;

        Passes("负责脱贫攻坚工作的组织推动。");
    }

}
