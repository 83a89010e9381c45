using Mingsuan.Core.Findings;

namespace Mingsuan.Checking.Rules;

/// <summary>The rules about figures, for lists of rules.</summary>
public static class CheckingRules
{
    /// <summary>The names under which broken relations are reported. The relations themselves are derived, not listed.</summary>
    public static IReadOnlyList<RuleInfo> Relations => RelationRules.All;

    /// <summary>The names under which broken relations are reported when running text takes part in them.</summary>
    public static IReadOnlyList<RuleInfo> Sentences => SentenceRules.All;

    /// <summary>The rules about whole disclosures.</summary>
    public static IReadOnlyList<IDisclosureRule> Disclosures { get; } = [new NoStatements(), new UnknownStatement(), new UncertainCells(), new NegativeAmount(), new LargeRounding(), new RepeatedRow(), new MissingLevel(), new MissingTotal(), new HeadingYear(), new BlankTotal()];
}
