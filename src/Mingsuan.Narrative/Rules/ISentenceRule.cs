using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules;

/// <summary>A rule about the sentences of a document.</summary>
public interface ISentenceRule
{
    /// <summary>What the rule is.</summary>
    RuleInfo Info { get; }

    /// <summary>What breaks it, in the order of the text.</summary>
    IEnumerable<Finding> Check(SentenceInput input);
}
