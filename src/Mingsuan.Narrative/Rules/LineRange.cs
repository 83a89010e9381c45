namespace Mingsuan.Narrative.Rules;

/// <summary>Lines of a source.</summary>
/// <param name="First">The first line.</param>
/// <param name="Last">The last line, included.</param>
public sealed record LineRange(int First, int Last)
{
    /// <summary>True when the line is one of them.</summary>
    public bool Contains(int line) => First <= line && line <= Last;
}
