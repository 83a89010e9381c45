using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules;

/// <summary>A stretch of text that rules about words look at: a passage, or a cell of a table that is no statement.</summary>
/// <param name="Text">The text.</param>
/// <param name="Passage">The passage, or null for a cell.</param>
/// <param name="Index">The index of the passage in the outline; -1 for a cell.</param>
/// <param name="Line">The line of a cell.</param>
/// <param name="Page">The page of a cell.</param>
/// <param name="InTargets">True when it belongs to a target table.</param>
public sealed record TextPiece(string Text, Passage? Passage, int Index, int Line, int? Page, bool InTargets)
{
    /// <summary>Where a stretch stands.</summary>
    public Place PlaceOf(int start, int length) => Passage?.PlaceOf(start, length) ?? new Place(null, null, null, Line, Page, Text.Substring(start, length));
}
