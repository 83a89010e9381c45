using Mingsuan.Core.Findings;

namespace Mingsuan.Reports.Decisions;

/// <summary>The columns of a file of decisions: those that a report leaves for the reviewer, and those by which a finding is found again.</summary>
internal static class DecisionColumns
{
    public static readonly Message Document = new("文件", "Document");
    public static readonly Message Problem = new("问题", "Problem");
    public static readonly Message Outcome = new("处理结果", "Decision");
    public static readonly Message Reason = new("处理意见", "Reason");
    public static readonly Message By = new("处理人", "Reviewer");
    public static readonly Message Date = new("处理日期", "Date");
    public static readonly Message Fingerprint = new("指纹", "Fingerprint");

    /// <summary>The words for the outcomes, in both languages.</summary>
    public static readonly IReadOnlyList<(DecisionOutcome Outcome, Message Word)> Outcomes =
    [
        (DecisionOutcome.Confirmed, new("属实", "confirmed")),
        (DecisionOutcome.Corrected, new("已整改", "corrected")),
        (DecisionOutcome.FalseAlarm, new("误报", "false alarm")),
        (DecisionOutcome.Accepted, new("接受", "accepted")),
    ];

    /// <summary>The 0-based column with a heading in either language, or -1.</summary>
    public static int Find(IReadOnlyList<string> headings, Message name) =>
        headings.ToList().FindIndex(heading => IsWord(heading, name));

    /// <summary>True when a cell says a word in either language.</summary>
    public static bool IsWord(string cell, Message word) =>
        string.Equals(cell.Trim(), word.Chinese, StringComparison.Ordinal) || string.Equals(cell.Trim(), word.English, StringComparison.OrdinalIgnoreCase);
}
