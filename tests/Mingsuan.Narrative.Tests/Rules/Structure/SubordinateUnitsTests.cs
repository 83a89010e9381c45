using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class SubordinateUnitsTests : RuleTest<SubordinateUnits>
{
    [Fact]
    public void As_many_must_be_named_as_are_counted() => Fails(1, "本部门下属单位3个，包括：农技推广中心、种子管理站。").Expected.ShouldBe("2");

    [Fact]
    public void A_list_that_agrees_passes() => Passes("机关内设3个机构：综合股、种植业股、农机股。");

}
