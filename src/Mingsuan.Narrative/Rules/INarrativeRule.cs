using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules;

/// <summary>A rule about the structure or the words of a document.</summary>
public interface INarrativeRule
{
    /// <summary>The rule as data.</summary>
    RuleInfo Info { get; }

    /// <summary>What the rule finds, in the order of the document.</summary>
    IEnumerable<Finding> Check(NarrativeContext context);
}
