using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>TP-CARS: who pays for running vehicles has vehicles.</summary>
internal sealed class VehicleCostRule : IFindingRule
{
    private const string Operation = "vehicle-operation";

    /// <inheritdoc />
    public RuleInfo Info { get; } = new("TP-CARS", Severity.Info, new("有公务用车运行维护费的，应有车辆", "who pays for running vehicles has vehicles"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ResourceSet set)
    {
        var row = set.Assets.Rows.FirstOrDefault(row => row is { Kind: AssetKind.Vehicles, Quantity: not null, IsUncertain: false });
        var count = row?.Quantity ?? Statements.Only(set, ResourceConcept.Vehicles)?.Quantity;
        if (count is not { Value: 0m })
        {
            yield break;
        }

        var cost = set.Disclosure.Figures.FirstOrDefault(figure => figure is { IsPrinted: true, Measure: Measure.Budget, Amount.Value: > 0m, Coordinates: not null }
            && figure.Coordinates[StandardDimensions.Category].Id.EndsWith(Operation, StringComparison.Ordinal));
        if (cost is not null)
        {
            yield return Info.Finding(
                $"公务用车运行维护费{cost.Place.Text}{cost.Amount.Unit.Name}，但资产情况显示车辆为0辆。如租用或借用车辆，请说明；否则请核对。",
                $"Running vehicles costs {cost.Place.Text} {cost.Amount.Unit.Name}, but there are no vehicles among the assets. Say so if they are hired; otherwise check.",
                [count.Place, cost.Place]);
        }
    }
}
