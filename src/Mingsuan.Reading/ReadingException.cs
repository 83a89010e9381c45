using Mingsuan.Core.Findings;

namespace Mingsuan.Reading;

/// <summary>A document that cannot be read; the message says what was found, what was expected and what to do.</summary>
/// <param name="reason">For the person who gave the document.</param>
public sealed class ReadingException(Message reason) : Exception(reason.English)
{
    /// <summary>For the person who gave the document.</summary>
    public Message Reason { get; } = reason;

    /// <summary>True when the document may be sound, but a program that would read it is not installed.</summary>
    public bool IsMissingProgram { get; init; }

    /// <summary>Makes the exception from both texts.</summary>
    public ReadingException(string chinese, string english)
        : this(new Message(chinese, english))
    {
    }
}
