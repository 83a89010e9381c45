using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>A rule that looks at a whole disclosure.</summary>
public interface IDisclosureRule
{
    /// <summary>The rule as data.</summary>
    RuleInfo Info { get; }

    /// <summary>What the rule finds, in the order of the document.</summary>
    IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations);
}
