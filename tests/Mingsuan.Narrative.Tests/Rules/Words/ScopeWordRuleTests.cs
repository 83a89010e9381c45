using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class ScopeWordRuleTests : RuleTest<ScopeWordRule>
{
    [Fact]
    public void A_unit_that_speaks_of_the_department_is_found() => Fails(2, "青禾县农技推广中心2024年单位预算", "本部门2024年预算收入20万元。").Expected.ShouldBe("本单位");

    [Fact]
    public void A_unit_that_speaks_of_itself_passes() => Passes("青禾县农技推广中心2024年单位预算", "本单位2024年预算收入20万元。");

}
