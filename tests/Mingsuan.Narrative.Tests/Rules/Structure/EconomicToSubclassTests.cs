using Mingsuan.Core.Dimensions;
using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class EconomicToSubclassTests : RuleTest<EconomicToSubclass>
{
    [Fact]
    public void A_code_without_its_parts_is_found()
    {
        AddStatement("basic-expenditure", "支出表", [], "301|工资福利支出|12.00");

        Fails(0, "2024年部门预算");
    }

    [Fact]
    public void Complete_codes_pass()
    {
        AddStatement("basic-expenditure", "支出表", [], "301|工资福利支出|12.00", "30101|基本工资|12.00");

        Passes("2024年部门预算");
    }

    protected override Coordinates? Coordinates(string? code) => code is null ? null : Core.Dimensions.Coordinates.Of(StandardDimensions.Economic.Member(code));
}
