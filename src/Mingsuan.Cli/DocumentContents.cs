using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Cli;

/// <summary>A document understood: its statements with their figures, and its target tables.</summary>
/// <param name="Disclosure">Statements and figures.</param>
/// <param name="Targets">The target tables in order.</param>
/// <param name="DepartmentGoals">The goals of the department, duty by duty.</param>
/// <param name="DepartmentOutline">Its overall goal and its safeguards.</param>
internal sealed record DocumentContents(
    Disclosure Disclosure, IReadOnlyList<PerformanceTarget> Targets, IReadOnlyList<DepartmentGoal> DepartmentGoals, DepartmentOutline DepartmentOutline)
{
    /// <summary>What a person should know of the reading.</summary>
    public IReadOnlyList<Message> Notices { get; init; } = [];
}
