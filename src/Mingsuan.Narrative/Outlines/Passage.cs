using Mingsuan.Core.Figures;

namespace Mingsuan.Narrative.Outlines;

/// <summary>A paragraph of running text as its author wrote it: the lines into which a page broke it are joined again.</summary>
/// <param name="Text">Trimmed; never empty.</param>
/// <param name="Pieces">The lines of the source that it was joined from, in order; the first begins at offset 0.</param>
/// <param name="Block">The index of its first block in the document.</param>
/// <param name="HeadingLevel">1 and more when the source itself marks a heading, otherwise 0.</param>
public sealed record Passage(string Text, IReadOnlyList<PassagePiece> Pieces, int Block, int HeadingLevel)
{
    /// <summary>The line where it begins.</summary>
    public int Line => Pieces[0].Line;

    /// <summary>The page where it begins, or null.</summary>
    public int? Page => Pieces[0].Page;

    /// <summary>Where a stretch of the text stands.</summary>
    /// <param name="start">The 0-based offset.</param>
    /// <param name="length">The number of characters.</param>
    public Place PlaceOf(int start, int length)
    {
        var piece = Pieces[0];
        foreach (var next in Pieces)
        {
            if (next.Start > start)
            {
                break;
            }

            piece = next;
        }

        return new Place(null, null, null, piece.Line, piece.Page, Text.Substring(start, length));
    }
}

/// <summary>A line of the source inside a passage.</summary>
/// <param name="Start">The offset in the passage where it begins.</param>
/// <param name="Line">Its 1-based line in the source.</param>
/// <param name="Page">Its page, or null.</param>
public sealed record PassagePiece(int Start, int Line, int? Page);
