using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class RunInLabelsTests : RuleTest<RunInLabels>
{
    [Fact]
    public void A_label_amid_a_sentence_is_found() =>
        Fails(2, "绩效指标：培训2次。", "绩效目标：加强队伍建设，推动服务水平提升绩效指标：培训3次。", "绩效指标：走访4次。", "绩效指标：检查5次。");

    [Theory]
    [InlineData("绩效指标：培训2次。", "绩效指标：走访4次。", "绩效指标：检查5次。", "二、部门绩效指标：见下表。")]
    [InlineData("加强队伍建设，推动提升绩效指标：培训3次。")]
    public void Labels_in_their_place_pass(params string[] lines) => Passes(lines);
}
