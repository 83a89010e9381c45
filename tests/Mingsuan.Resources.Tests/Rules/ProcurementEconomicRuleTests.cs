using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Resources.Tests.Rules;

public class ProcurementEconomicRuleTests
{
    [Theory]
    [InlineData("3.15", 0)]
    [InlineData("5.00", 0)]
    [InlineData("1.00", 1)]
    public void DevicesFromPublicFundsAreCapitalExpenditure(string capital, int findings) =>
        new Published { Procurement = Published.Consistent, Figures = [Basic("302", 40m), Basic("310", decimal.Parse(capital))] }.Check("X-PROC-ECON").Count.ShouldBe(findings);

    [Fact]
    public void NoCapitalExpenditureAtAllIsFound() =>
        new Published { Procurement = Published.Consistent, Figures = [Basic("302", 40m)] }.Check("X-PROC-ECON").ShouldHaveSingleItem();

    [Fact]
    public void WithoutAStatementOfBasicExpenditureNothingIsSaid() => new Published { Procurement = Published.Consistent }.Check("X-PROC-ECON").ShouldBeEmpty();

    private static Figure Basic(string code, decimal amount) => new(
        Measure.Budget,
        Coordinates.Of(StandardDimensions.Nature.Member("basic"), StandardDimensions.Economic.Member(code)),
        Published.TenThousands(amount),
        FigureState.Printed,
        Published.At(400, amount.ToString("0.00")));
}
