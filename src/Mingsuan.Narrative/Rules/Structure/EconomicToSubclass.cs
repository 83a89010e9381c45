using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-ECON-SUB: basic expenditure by economic nature is published down to 款.</summary>
public sealed class EconomicToSubclass : NarrativeRule
{
    private const int SubclassDigits = 5;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-ECON-SUB", Severity.Error, "基本支出按经济性质分类公开到款", "basic expenditure by economic nature is published down to the subclass", Sources.Regulation6);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context) =>
        TooCoarse.Find(context, StandardDimensions.Economic, SubclassDigits, "basic-expenditure").Select(coarse => Finding(
            $"《{context.Disclosure.Statements[coarse.Statement].Title}》科目{coarse.Code}只列到类级，应公开到款级。",
            $"“{context.Disclosure.Statements[coarse.Statement].Title}” gives {coarse.Code} without its subclasses.", coarse.Place) with
        { Actual = coarse.Code });
}
