namespace Mingsuan.Storage.Workflow;

/// <summary>Findings stop a step.</summary>
/// <param name="errors">Errors: they have to be mended.</param>
/// <param name="unexplained">Warnings that nobody has explained yet.</param>
public sealed class StoppedException(IReadOnlyList<BookFinding> errors, IReadOnlyList<BookFinding> unexplained)
    : Exception($"{errors.Count} errors and {unexplained.Count} unexplained warnings stop this step.")
{
    /// <summary>Errors: they have to be mended.</summary>
    public IReadOnlyList<BookFinding> Errors { get; } = errors;

    /// <summary>Warnings that nobody has explained yet.</summary>
    public IReadOnlyList<BookFinding> Unexplained { get; } = unexplained;
}
