using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Lexicons;

/// <summary>What the lexicon makes of a printed phrase.</summary>
/// <param name="Meaning">The meet of the phrases found; null when they contradict each other.</param>
/// <param name="Phrases">The phrases found, in order.</param>
/// <param name="Unknown">The pieces that the lexicon lacks, in normal form.</param>
public sealed record PhraseReading(Coordinates? Meaning, IReadOnlyList<Phrase> Phrases, IReadOnlyList<string> Unknown)
{
    /// <summary>True when every piece is known and the pieces agree.</summary>
    public bool IsComplete => Meaning is not null && Unknown.Count == 0 && Phrases.Count > 0;

    /// <summary>The first phrase with a role, or null.</summary>
    public Phrase? WithRole(params ReadOnlySpan<PhraseRole> roles)
    {
        foreach (var phrase in Phrases)
        {
            if (roles.Contains(phrase.Role))
            {
                return phrase;
            }
        }

        return null;
    }

    /// <summary>True when a phrase has the role.</summary>
    public bool Has(PhraseRole role) => WithRole(role) is not null;
}
