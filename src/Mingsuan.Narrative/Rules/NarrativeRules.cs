using Mingsuan.Narrative.Rules.Assets;
using Mingsuan.Narrative.Rules.Codes;
using Mingsuan.Narrative.Rules.Structure;
using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Rules;

/// <summary>The rules about structure and words that come with the library.</summary>
public static class NarrativeRules
{
    /// <summary>Every rule, in the order of the rules catalogue.</summary>
    public static IReadOnlyList<INarrativeRule> All { get; } =
    [
        new MandatoryStatements(),
        new MandatorySections(),
        new EmptyStatementExplained(),
        new NoteContradictsData(),
        new EmptySection(),
        new PromisedAttachment(),
        new ContentsMatch(),
        new TableNumbers(),
        new RunningCostExplained(),
        new ProcurementPublished(),
        new StateSecrets(),
        new FunctionToItem(),
        new EconomicToSubclass(),
        new BasicAndProject(),
        new HeadingNumbers(),
        new UnnumberedHeadings(),
        new RunInLabels(),
        new SubordinateUnits(),
        new BudgetYearRule(),
        new HeadingYearRule(),
        new LevelRule(),
        new ForeignPlaceRule(),
        new ScopeWordRule(),
        new EntityNameRule(),
        new RepeatedWordRule(),
        new RepeatedTextRule(),
        new StalePolicyRule(),
        new LeftoverRule(),
        new UnclosedMarkRule(),
        new TypoRule(),
        new PastedNameRule(),
        new LostWordsRule(),
        new TraditionalCharacterRule(),
        new VariantNameRule(),
        new GrammarRule(),
        new DocumentNumberRule(),
        new FunctionNames(),
        new FunctionNamesInText(),
        new EconomicNames(),
        new ParentRows(),
        new RowOrder(),
        new DepartmentSame(),
        new AssetDate(),
        new AssetThresholdWords(),
    ];

    /// <summary>What all rules find in a document.</summary>
    public static IEnumerable<Core.Findings.Finding> Check(NarrativeContext context) => All.SelectMany(rule => rule.Check(context));
}
