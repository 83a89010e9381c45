using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class PastedNameRuleTests : RuleTest<PastedNameRule>
{
    [Fact]
    public void The_name_of_the_county_in_the_middle_of_a_phrase_is_found() =>
        Fails(2, "青禾县农业农村局2024年部门预算", "（一）负责重青禾策部署的落实，重青禾决策部署的督办。").Expected.ShouldBe("重大决策部署");

    [Fact]
    public void The_name_before_a_phrase_passes() => Passes("青禾县农业农村局2024年部门预算", "围绕建设青禾的重大决策部署，为青禾高质量发展服务。");
}
