using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Narrative.Sentences;
using Mingsuan.Performance.Model;
using Mingsuan.Resources.Model;

namespace Mingsuan.Inspection;

/// <summary>A document understood: its running text, its statements with their figures, its target tables, and its procurement and assets.</summary>
/// <param name="Outline">The running text with its headings, and the document itself.</param>
/// <param name="Disclosure">Statements and figures.</param>
/// <param name="Targets">The target tables in order.</param>
/// <param name="DepartmentGoals">The goals of the department, duty by duty.</param>
/// <param name="DepartmentOutline">Its overall goal and its safeguards.</param>
/// <param name="Resources">Procurement and assets.</param>
public sealed record DocumentContents(
    Outline Outline,
    Disclosure Disclosure, IReadOnlyList<PerformanceTarget> Targets, IReadOnlyList<DepartmentGoal> DepartmentGoals, DepartmentOutline DepartmentOutline,
    ResourceContents Resources)
{
    /// <summary>The figures of the running text; they are among those of the disclosure.</summary>
    public required SentenceFigures Sentences { get; init; }

    /// <summary>What a person should know of the reading.</summary>
    public IReadOnlyList<Message> Notices { get; init; } = [];
}
