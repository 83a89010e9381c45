using Mingsuan.Core.Findings;
using Mingsuan.Resources.Equations;
using Mingsuan.Resources.Model;
using Mingsuan.Resources.Rules;

namespace Mingsuan.Resources.Checking;

/// <summary>Checks the procurement and the assets of a document.</summary>
public static class ResourceChecker
{
    /// <summary>What is wrong, in the order of the rules. Never stops at the first finding.</summary>
    public static IReadOnlyList<Finding> Check(ResourceSet set)
    {
        var terms = new TermBook();
        var equations = ResourceRules.All.OfType<IEquationRule>().SelectMany(rule => rule.Equations(set, terms)).ToList();
        var causes = CauseFinder.Find(equations).Select(CauseWriter.Write).ToList();

        // What else is wrong with a number that is known to be another follows from it.
        var mended = causes.Where(finding => finding.Suspect is not null).Select(finding => finding.Suspect!.Place).ToHashSet();
        var others = ResourceRules.All.OfType<IFindingRule>().SelectMany(rule => rule.Check(set)).Where(finding => finding.Places.Count == 0 || !mended.Contains(finding.Places[0]));
        return [.. causes, .. others];
    }
}
