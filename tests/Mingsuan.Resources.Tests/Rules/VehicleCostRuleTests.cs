using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Resources.Tests.Rules;

public class VehicleCostRuleTests
{
    [Theory]
    [InlineData("0", 3, 1)]
    [InlineData("2", 3, 0)]
    [InlineData("0", 0, 0)]
    public void WhoPaysForVehiclesHasVehicles(string vehicles, int cost, int findings) =>
        new Published { Assets = ["1、房屋（平方米） 500 120.00", $"2、车辆（台、辆） {vehicles} -", "4、其他固定资产 50 10.00"], Figures = [Cost(cost)] }.Check("TP-CARS").Count.ShouldBe(findings);

    private static Figure Cost(decimal amount) => new(
        Measure.Budget,
        Coordinates.Of(StandardDimensions.Category.Member("vehicle-operation")),
        Published.TenThousands(amount),
        FigureState.Printed,
        Published.At(400, amount.ToString("0.00")));
}
