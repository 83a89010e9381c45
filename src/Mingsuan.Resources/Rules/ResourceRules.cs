namespace Mingsuan.Resources.Rules;

/// <summary>The rules about procurement and assets that come with the library.</summary>
public static class ResourceRules
{
    /// <summary>Every rule. The order of those that say what must be equal tells which rule a wrong number is reported under.</summary>
    public static IReadOnlyList<IResourceRule> All { get; } =
    [
        new QuantityPriceRule(),
        new ProcurementSumRule(),
        new AssetSumRule(),
        new VehicleKindsRule(),
        new PlannedAssetsRule(),
        new TextAmountRule(),
        new ProcurementCodeRule(),
        new ProcurementWithinProjectRule(),
        new SmallEnterpriseReserveRule(),
        new PurchaseOfServicesRule(),
        new ProcurementEconomicRule(),
        new ProcurementIndicatorsRule(),
        new DeviceFloorRule(),
        new AssetDateRule(),
        new OfficeAreaRule(),
        new VehicleCostRule(),
    ];
}
