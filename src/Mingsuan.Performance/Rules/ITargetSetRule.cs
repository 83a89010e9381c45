using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules.Projects;

namespace Mingsuan.Performance.Rules;

/// <summary>All target tables of a document with what else the document publishes.</summary>
/// <param name="Targets">The tables in order.</param>
/// <param name="Disclosure">Statements and figures; null when only the tables are known.</param>
public sealed record TargetSet(IReadOnlyList<PerformanceTarget> Targets, Disclosure? Disclosure)
{
    /// <summary>The tables in order.</summary>
    public IReadOnlyList<PerformanceTarget> Targets { get; } = Targets;

    /// <summary>The tables that repeat an earlier one whole, with the earlier one. Found once for all rules.</summary>
    internal IReadOnlyList<(PerformanceTarget Copy, PerformanceTarget Original)> Copies { get; } = DuplicateTables.Find(Targets);

    /// <summary>The goals of the department.</summary>
    public IReadOnlyList<DepartmentGoal> DepartmentGoals { get; init; } = [];
}

/// <summary>A rule about all target tables of a document.</summary>
public interface ITargetSetRule
{
    /// <summary>What the rule is.</summary>
    RuleInfo Info { get; }

    /// <summary>Checks the tables.</summary>
    /// <param name="set">The tables.</param>
    /// <returns>The remarks; empty when all is well.</returns>
    IEnumerable<TargetRemark> Check(TargetSet set);
}
