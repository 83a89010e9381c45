namespace Mingsuan.Performance.Rules;

/// <summary>The rules about target tables that come with the library.</summary>
public static class TargetRules
{
    /// <summary>Every rule, in the order of the rules catalogue.</summary>
    public static IReadOnlyList<ITargetRule> All { get; } =
    [
        new PlaceholderNameRule(),
        new ReadableValueRule(),
        new KnownUnitRule(),
        new UnitPresentRule(),
        new QuantityIsCountRule(),
        new CostDirectionRule(),
        new CostIsMoneyRule(),
        new PercentBoundRule(),
        new TimelinessRule(),
        new KindMatchesRule(),
        new ValueRepeatsNameRule(),
        new QualitativeGradedRule(),
        new BasisRule(),
        new OneValueRule(),
        new ComparatorPresentRule(),
        new LowAmbitionRule(),
    ];
}
