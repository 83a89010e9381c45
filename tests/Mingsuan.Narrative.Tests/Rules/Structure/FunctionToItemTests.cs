using Mingsuan.Core.Dimensions;
using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class FunctionToItemTests : RuleTest<FunctionToItem>
{
    [Fact]
    public void A_code_without_its_parts_is_found()
    {
        AddStatement("general-public-expenditure", "支出表", [], "213|农林水支出|12.00", "21301|农业农村|12.00");

        Fails(0, "2024年部门预算");
    }

    [Fact]
    public void Complete_codes_pass()
    {
        AddStatement("general-public-expenditure", "支出表", [], "213|农林水支出|12.00", "21301|农业农村|12.00", "2130101|行政运行|12.00");

        Passes("2024年部门预算");
    }

    protected override Coordinates? Coordinates(string? code) => code is null ? null : Core.Dimensions.Coordinates.Of(StandardDimensions.Function.Member(code));
}
