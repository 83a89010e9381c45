using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules;

/// <summary>What the rules share: the making of findings.</summary>
public abstract class NarrativeRule : INarrativeRule
{
    /// <inheritdoc/>
    public abstract RuleInfo Info { get; }

    /// <inheritdoc/>
    public abstract IEnumerable<Finding> Check(NarrativeContext context);

    /// <summary>Makes the data of a rule.</summary>
    protected static RuleInfo Rule(string id, Severity severity, string chinese, string english, string source) => new(id, severity, new Message(chinese, english), source);

    /// <summary>A finding of the rule's own severity.</summary>
    protected Finding Finding(string chinese, string english, params IReadOnlyList<Place> places) => new(Info.Id, Info.Severity, new Message(chinese, char.ToUpperInvariant(english[0]) + english[1..]), Info.Source, places);
}
