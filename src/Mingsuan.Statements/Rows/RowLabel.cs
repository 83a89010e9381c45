using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Rows;

/// <summary>The label of a row in one block of a statement, understood.</summary>
/// <param name="Text">As printed; empty when the block has no label in this row.</param>
/// <param name="Meaning">What it restricts, or null when it is not understood.</param>
/// <param name="Role">Total, closing, opening, grand or none.</param>
/// <param name="IsPartial">True when introduced by 其中.</param>
/// <param name="IsKnown">False when the lexicon and the code lists lack the words.</param>
internal sealed record RowLabel(string Text, Coordinates? Meaning, PhraseRole Role, bool IsPartial, bool IsKnown)
{
    /// <summary>No label.</summary>
    public static RowLabel None { get; } = new(string.Empty, null, PhraseRole.None, false, true);
}
