using Mingsuan.Core.Figures;
using Mingsuan.Core.Relations;

namespace Mingsuan.Core.Findings;

/// <summary>Something to be mended or decided, as data: what, where, what was expected.</summary>
/// <param name="Rule">The rule's id, as in the rules catalogue: <c>AR-PREFIX</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">What is wrong and what to do, for the person who must mend it.</param>
/// <param name="Source">The legal or arithmetic source of the rule.</param>
/// <param name="Places">Every place concerned; the first is the one to look at first.</param>
public sealed record Finding(string Rule, Severity Severity, Message Message, string Source, IReadOnlyList<Place> Places)
{
    /// <summary>What was expected, as it would be printed; null when nothing can be said.</summary>
    public string? Expected { get; init; }

    /// <summary>What was found, as printed.</summary>
    public string? Actual { get; init; }

    /// <summary>Found less expected, in the unit of the statement; null when one of them is not a number.</summary>
    public string? Difference { get; init; }

    /// <summary>The figure that is most likely wrong, if one stands out.</summary>
    public Suspect? Suspect { get; init; }

    /// <summary>The relations that do not hold because of this one cause, the clearest first.</summary>
    public IReadOnlyList<CheckedRelation> Relations { get; init; } = [];

    /// <summary>Names the finding by its content, so that a decision about it is found again on the next run; null until it is set.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>What a reviewer decided about it, or null.</summary>
    public Decision? Decision { get; init; }

    /// <summary>False when a reviewer has settled it.</summary>
    public bool IsOpen => Decision is not { Settles: true };
}

/// <summary>The figure which, changed to one value, makes every relation it takes part in hold.</summary>
/// <param name="Place">Where the figure stands.</param>
/// <param name="Value">The right value, with the statement's decimals.</param>
/// <param name="Confidence">Whether it is the only such figure.</param>
/// <param name="Slip">The likely slip of the hand, or null.</param>
public sealed record Suspect(Place Place, string Value, Confidence Confidence, Message? Slip);

/// <summary>How sure a suspect is.</summary>
public enum Confidence
{
    /// <summary>No other figure explains all that is broken.</summary>
    Certain,

    /// <summary>Other figures would do as well, but this one by a common slip.</summary>
    Likely,
}
