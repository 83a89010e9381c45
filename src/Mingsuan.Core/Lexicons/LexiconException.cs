namespace Mingsuan.Core.Lexicons;

/// <summary>Faults in the lexicon's files, all of them, each with file, line and phrase.</summary>
/// <param name="faults">One sentence for each fault.</param>
public sealed class LexiconException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>One sentence for each fault.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
