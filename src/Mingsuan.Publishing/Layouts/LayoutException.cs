namespace Mingsuan.Publishing.Layouts;

/// <summary>A layout cannot be used. Carries every fault of its file; the message has one line for each.</summary>
public sealed class LayoutException : Exception
{
    /// <summary>Makes the exception for at least one fault.</summary>
    public LayoutException(IReadOnlyList<string> faults)
        : base(string.Join('\n', faults)) => Faults = faults;

    /// <summary>The faults, each naming file, line and what was expected.</summary>
    public IReadOnlyList<string> Faults { get; }
}
