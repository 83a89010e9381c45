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
        return
        [
            .. CauseFinder.Find(equations).Select(CauseWriter.Write),
            .. ResourceRules.All.OfType<IFindingRule>().SelectMany(rule => rule.Check(set)),
        ];
    }
}
