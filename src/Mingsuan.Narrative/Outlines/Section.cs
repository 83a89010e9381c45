namespace Mingsuan.Narrative.Outlines;

/// <summary>A heading with what stands under it.</summary>
/// <param name="Number">The number of the heading, or null.</param>
/// <param name="Title">The heading without its number.</param>
/// <param name="Heading">The passage of the heading; its text may run on behind the title (“一、收入情况。2024年…”).</param>
/// <param name="Index">The index of the heading among the passages.</param>
/// <param name="Level">1 for the highest rank of the document.</param>
public sealed record Section(NumberedLine? Number, string Title, Passage Heading, int Index, int Level)
{
    /// <summary>The index of the first passage that no longer belongs to the section or to the sections below it.</summary>
    public int End { get; init; }

    /// <summary>The first block of the document that no longer belongs to it.</summary>
    public int EndBlock { get; init; }

    /// <summary>The index of the section above it among the sections, or null.</summary>
    public int? Parent { get; init; }
}
