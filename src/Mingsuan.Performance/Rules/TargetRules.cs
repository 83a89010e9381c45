using Mingsuan.Performance.Rules.Consistency;
using Mingsuan.Performance.Rules.Projects;
using Mingsuan.Performance.Rules.Tables;

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
        new TitleRule(),
        new MandatoryKindsRule(),
        new AmountsRule(),
        new SpendingPlanRule(),
        new GoalRule(),
        new GoalConsistencyRule(),
        new CostWithinBudgetRule(),
        new NumberOfIndicatorsRule(),
        new ProjectCodeRule(),
        new ProjectCodeCheckRule(),
    ];

    /// <summary>Every rule that compares tables with each other or with the statements.</summary>
    public static IReadOnlyList<ITargetSetRule> Sets { get; } =
    [
        new EveryProjectHasTargetRule(),
        new DuplicateTableRule(),
        new DistinctProjectsRule(),
        new ProjectDivisionRule(),
        new ProjectsSumRule(),
        new PlanBoilerplateRule(),
        new SameQuantityRule(),
        new CutTextRule(),
        new DepartmentGoalRule(),
    ];
}
