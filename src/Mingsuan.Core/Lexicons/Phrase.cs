using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Lexicons;

/// <summary>A phrase of the lexicon.</summary>
/// <param name="Words">The phrase in normal form (see <see cref="PhraseText"/>).</param>
/// <param name="Where">Where it has this meaning.</param>
/// <param name="Meaning">What it restricts.</param>
/// <param name="Role">What else it does.</param>
/// <param name="Dimension">The dimension of the codes or names that it heads, or null.</param>
/// <param name="Measure">The measure of the numbers that it heads, or null for the budget.</param>
public sealed record Phrase(string Words, PhrasePlace Where, Coordinates Meaning, PhraseRole Role, Dimension? Dimension, Measure? Measure);
