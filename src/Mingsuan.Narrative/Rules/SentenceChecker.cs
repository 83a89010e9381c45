using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules;

/// <summary>Applies the rules about sentences. Safe to use from several threads.</summary>
/// <param name="uses">What money is used for.</param>
/// <param name="catalogue">The code lists.</param>
public sealed class SentenceChecker(RunningCostUses uses, Catalogue catalogue)
{
    private readonly IReadOnlyList<ISentenceRule> _rules =
        [new UsesAreBudgeted(uses, catalogue), new ChangesHaveReasons(), new UnitsAreCounted(), new FiguresAreOfTheirYear(), new RunningCostIsPublicFunds()];

    /// <summary>What the rules are.</summary>
    public static IReadOnlyList<RuleInfo> Rules { get; } =
        [UsesAreBudgeted.Rule, ChangesHaveReasons.Rule, UnitsAreCounted.Rule, FiguresAreOfTheirYear.Rule, RunningCostIsPublicFunds.Rule];

    /// <summary>What breaks the rules.</summary>
    public IReadOnlyList<Finding> Check(SentenceInput input) => [.. _rules.SelectMany(rule => rule.Check(input))];
}
