using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules;

/// <summary>A rule that compares target tables with each other or with the statements.</summary>
public abstract class SetRule : ITargetSetRule
{
    /// <inheritdoc/>
    public abstract RuleInfo Info { get; }

    /// <inheritdoc/>
    public abstract IEnumerable<TargetRemark> Check(TargetSet set);

    /// <summary>Makes a remark.</summary>
    /// <param name="target">The table it is about; null for all.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="places">The places, the first to look at first.</param>
    /// <param name="proposed">What would be right; null when nothing can be said.</param>
    /// <param name="severity">The severity; null for the rule's own.</param>
    /// <returns>The remark.</returns>
    protected TargetRemark Remark(PerformanceTarget? target, Message message, IReadOnlyList<Place> places, string? proposed = null, Severity? severity = null) =>
        new(Info, severity ?? Info.Severity, message, Indicator: null, places.Count > 0 ? places[0].Text : "", proposed) { Target = target, Places = places };

    /// <summary>The place of a table's title.</summary>
    /// <param name="target">The table.</param>
    /// <returns>The place.</returns>
    protected static Place TitleOf(PerformanceTarget target) => new(null, null, null, target.Place?.Line, target.Place?.Page, target.Title);

    /// <summary>The place of a table's code, or of its title when it has none.</summary>
    /// <param name="target">The table.</param>
    /// <returns>The place.</returns>
    protected static Place CodeOf(PerformanceTarget target) => target.Code is null ? TitleOf(target) : new(null, null, null, target.CodeLine, null, target.Code);

    /// <summary>What to call a table.</summary>
    /// <param name="target">The table.</param>
    /// <returns>The name of its project.</returns>
    protected static string NameOf(PerformanceTarget target) => ProjectNames.Of(target);
}
