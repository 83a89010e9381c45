using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules;

/// <summary>A rule that looks at a whole target table.</summary>
public abstract class TableRule : ITargetRule
{
    /// <inheritdoc/>
    public abstract RuleInfo Info { get; }

    /// <inheritdoc/>
    public abstract IEnumerable<TargetRemark> Check(PerformanceTarget target);

    /// <summary>Makes a remark about a table.</summary>
    /// <param name="chinese">What is wrong.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="places">The places, the first to look at first; none for the table as a whole.</param>
    /// <param name="proposed">What would be right; null when nothing can be said.</param>
    /// <param name="severity">The severity; null for the rule's own.</param>
    /// <returns>The remark.</returns>
    protected TargetRemark Remark(string chinese, string english, IReadOnlyList<Place> places, string? proposed = null, Severity? severity = null) =>
        new(Info, severity ?? Info.Severity, new Message(chinese, english), Indicator: null, places.Count > 0 ? places[0].Text : "", proposed) { Places = places };

    /// <summary>A place in the source.</summary>
    /// <param name="line">The line; null when not known.</param>
    /// <param name="text">What stands there.</param>
    /// <returns>The place.</returns>
    protected static Place At(int? line, string? text) => new(null, null, null, line, null, text ?? "");
}
