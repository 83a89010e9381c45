using Mingsuan.Checking.Relations;
using Mingsuan.Checking.Rules;
using Mingsuan.Checking.Suspects;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking;

/// <summary>Checks a disclosure: derives the relations of its figures, judges them, finds the causes of what is broken, and applies the rules.</summary>
public sealed class DisclosureChecker
{
    /// <summary>Checks one disclosure. Never stops at the first finding.</summary>
    public CheckReport Check(Disclosure disclosure)
    {
        var relations = RelationDeriver.Derive(disclosure.Figures).Select(CheckedRelation.Check).ToList();
        var broken = relations.Where(relation => relation.Verdict == Verdict.Broken).Select(relation => relation.Relation).ToList();
        var composer = new FindingComposer(disclosure);
        var findings = new List<Finding>();
        if (broken.Count > 0)
        {
            findings.AddRange(new CauseFinder(new FigureGraph(relations)).Find(broken).Select(composer.Compose));
        }
        else if (Contradiction(relations) is { } contradiction)
        {
            findings.Add(composer.ComposeContradiction(contradiction));
        }

        findings.AddRange(CheckingRules.Disclosures.SelectMany(rule => rule.Check(disclosure, relations)));
        return new CheckReport(disclosure, [.. findings.OrderByDescending(finding => finding.Severity).ThenBy(Line)], relations);
    }

    /// <summary>Figures that cannot all be right although every relation could be rounding. Without rounding the printed values are a solution.</summary>
    private static IReadOnlyList<Figure>? Contradiction(List<CheckedRelation> checkedRelations)
    {
        if (!checkedRelations.Exists(relation => relation.Verdict == Verdict.Rounding))
        {
            return null;
        }

        var relations = checkedRelations.Where(relation => Holds(relation) && relation.Relation.Quotient is null).Select(relation => relation.Relation).ToList();
        return JointTightening.FindContradiction(relations) is { } narrowed ? [.. narrowed.Figures] : JointFeasibility.FindContradiction(relations);
    }

    private static bool Holds(CheckedRelation relation) => relation.Verdict is Verdict.Exact or Verdict.Rounding;

    private static int Line(Finding finding) => finding.Places.Count == 0 ? 0 : finding.Places[0].Line ?? 0;
}
