namespace Mingsuan.Storage.Databases;

/// <summary>Somebody else changed the row in the meantime. Nothing was written; both versions are here to choose from.</summary>
/// <param name="subject">What was to be changed: <c>book:12/line/7</c>.</param>
/// <param name="expected">The row version that the change was based on.</param>
/// <param name="mine">What was to be written.</param>
/// <param name="theirs">What is stored now; null when the row was deleted.</param>
public sealed class ConcurrencyConflictException(string subject, long expected, object? mine, object? theirs)
    : Exception($"{subject} was changed by somebody else since row version {expected}.")
{
    /// <summary>What was to be changed.</summary>
    public string Subject { get; } = subject;

    /// <summary>The row version that the change was based on.</summary>
    public long Expected { get; } = expected;

    /// <summary>What was to be written; null for a deletion.</summary>
    public object? Mine { get; } = mine;

    /// <summary>What is stored now; null when the row was deleted.</summary>
    public object? Theirs { get; } = theirs;
}
