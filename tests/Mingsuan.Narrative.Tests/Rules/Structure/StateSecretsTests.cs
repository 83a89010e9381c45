using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class StateSecretsTests : RuleTest<StateSecrets>
{
    [Fact]
    public void A_word_that_points_to_a_secret_is_shown() => Fails(1, "舆情监测范围按要求执行（涉密）。").Severity.ShouldBe(Severity.Info);

    [Fact]
    public void The_usual_note_on_secret_procurement_passes() => Passes("涉密采购事项按照相关规定执行。");

}
