using Mingsuan.Core.Disclosures;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Sentences;
using Mingsuan.Performance.Model;

namespace Mingsuan.Cli;

/// <summary>A document understood: its running text, its statements with their figures, and its target tables.</summary>
/// <param name="Outline">The running text with its headings, and the document itself.</param>
/// <param name="Disclosure">Statements and figures.</param>
/// <param name="Targets">The target tables in order.</param>
/// <param name="DepartmentGoals">The goals of the department, duty by duty.</param>
/// <param name="DepartmentOutline">Its overall goal and its safeguards.</param>
internal sealed record DocumentContents(
    Outline Outline,
    Disclosure Disclosure, IReadOnlyList<PerformanceTarget> Targets, IReadOnlyList<DepartmentGoal> DepartmentGoals, DepartmentOutline DepartmentOutline)
{
    /// <summary>The figures of the running text; they are among those of the disclosure.</summary>
    public required SentenceFigures Sentences { get; init; }
}
