using Mingsuan.Core.Findings;

namespace Mingsuan.Reports.Decisions;

/// <summary>A file of decisions cannot be used at all.</summary>
/// <param name="reason">Why, and what to do, for people.</param>
public sealed class DecisionFileException(Message reason) : Exception(reason.English)
{
    /// <summary>Why, and what to do, for people.</summary>
    public Message Reason { get; } = reason;
}
