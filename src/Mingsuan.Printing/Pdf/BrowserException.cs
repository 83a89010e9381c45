using Mingsuan.Core.Findings;

namespace Mingsuan.Printing.Pdf;

/// <summary>A page could not be printed as PDF.</summary>
/// <param name="reason">Why, and what to do, for people.</param>
public sealed class BrowserException(Message reason) : Exception(reason.Chinese)
{
    /// <summary>Why, and what to do, for people.</summary>
    public Message Reason { get; } = reason;
}
