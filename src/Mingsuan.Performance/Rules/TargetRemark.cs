using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules;

/// <summary>What a rule has to say about a target table or one of its indicators.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How grave this case is.</param>
/// <param name="Message">What is wrong and what to write instead, for the officer who fills the form.</param>
/// <param name="Indicator">The indicator; null when the whole table is meant.</param>
/// <param name="Quote">The cell, as printed.</param>
/// <param name="Proposed">Better wording of the cell, where one follows from the text; null otherwise.</param>
public sealed record TargetRemark(RuleInfo Rule, Severity Severity, Message Message, Indicator? Indicator, string Quote, string? Proposed)
{
    /// <summary>The table; set by who runs the rules.</summary>
    public PerformanceTarget? Target { get; init; }

    /// <summary>The places, the first to look at first; empty when they follow from the indicator or the table.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];
}
