using Mingsuan.Core.Dimensions;
using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class BasicAndProjectTests : RuleTest<BasicAndProject>
{
    [Fact]
    public void A_statement_of_basic_expenditure_alone_is_found()
    {
        AddStatement("expenditure", "支出总表", [], "basic|基本支出|12.00");

        Fails(99, "2024年部门预算");
    }

    [Fact]
    public void Both_pass()
    {
        AddStatement("expenditure", "支出总表", [], "basic|基本支出|12.00", "project|项目支出|3.00");

        Passes("2024年部门预算");
    }

    [Fact]
    public void What_another_statement_tells_passes()
    {
        AddStatement("expenditure", "支出总表", [], "basic|基本支出|12.00", "project|项目支出|3.00");
        AddStatement("general-public-expenditure", "一般公共预算支出表", [], "basic|基本支出|12.00");

        Passes("2024年部门预算");
    }

    protected override Coordinates? Coordinates(string? code) => code is null ? null : Core.Dimensions.Coordinates.Of(StandardDimensions.Nature.Member(code));
}
