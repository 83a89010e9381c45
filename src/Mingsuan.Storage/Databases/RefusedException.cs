using Mingsuan.Core.Findings;

namespace Mingsuan.Storage.Databases;

/// <summary>What was asked for cannot be done, for a reason that the person can mend.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="field">The field of the form that it is about, or null.</param>
public sealed class RefusedException(Message message, string? field = null) : Exception(message.Chinese)
{
    /// <summary>In both languages.</summary>
    public Message Text { get; } = message;

    /// <summary>The field of the form that it is about, or null.</summary>
    public string? Field { get; } = field;
}
