namespace Mingsuan.Publishing.Model;

/// <summary>One thing on the pages of a publication.</summary>
public abstract record PublicationBlock;

/// <summary>A heading; it appears in the contents.</summary>
/// <param name="Level">1 for a part, 2 for a section, 3 for a subsection.</param>
/// <param name="Text">Without its number.</param>
/// <param name="Number">As printed before the text (第一部分, 一、, （一）), or null when it bears none.</param>
public sealed record HeadingBlock(int Level, string Text, string? Number = null) : PublicationBlock
{
    /// <summary>Number and text as one line of print. A number that ends in a mark stands close, another before one full-width blank.</summary>
    public string Line => Number is null ? Text : Number[^1] is '、' or '）' or '.' ? Number + Text : Number + "　" + Text;
}

/// <summary>A paragraph of the narrative.</summary>
/// <param name="Text">Without indentation or line ends.</param>
public sealed record TextBlock(string Text) : PublicationBlock
{
    /// <summary>The numbers that the paragraph was given, in the order of the text; none for a text that a person wrote.</summary>
    public IReadOnlyList<Narratives.NarrativeFigure> Figures { get; init; } = [];
}

/// <summary>The table of contents: the headings of the publication and, in each part, the titles of its statements and forms.</summary>
/// <param name="Title">Its title: 目录.</param>
public sealed record ContentsBlock(string Title) : PublicationBlock;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreakBlock : PublicationBlock;
