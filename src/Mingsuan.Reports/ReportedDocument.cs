using Mingsuan.Checking;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Performance.Model;

namespace Mingsuan.Reports;

/// <summary>What a report says about one document.</summary>
/// <param name="Name">As shown to people: a file name or a path.</param>
/// <param name="Report">What came of checking it, or null when it could not be read.</param>
/// <param name="Outline">Its running text, from which findings quote; null when it could not be read.</param>
/// <param name="Targets">Its target tables.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
public sealed record ReportedDocument(string Name, CheckReport? Report, Outline? Outline, IReadOnlyList<PerformanceTarget> Targets, Message? Problem)
{
    /// <summary>A document that could not be read.</summary>
    public static ReportedDocument Unreadable(string name, Message problem) => new(name, null, null, [], problem);

    /// <summary>What the reader noticed: scanned pages, hidden sheets.</summary>
    public IReadOnlyList<Message> Notices => Outline?.Document.Notices ?? [];
}
