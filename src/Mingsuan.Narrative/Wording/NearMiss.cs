namespace Mingsuan.Narrative.Wording;

/// <summary>A stretch of text that is one slip away from a standard phrase.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Phrase">The standard phrase.</param>
/// <param name="Slip">What happened.</param>
/// <param name="At">Where in the phrase.</param>
internal sealed record NearMiss(int Start, string Printed, string Phrase, SlipKind Slip, int At);

/// <summary>What a hand can do to a phrase.</summary>
internal enum SlipKind
{
    /// <summary>Another character.</summary>
    Other,

    /// <summary>Two neighbouring characters, both other.</summary>
    OtherPair,

    /// <summary>A character too many.</summary>
    Extra,

    /// <summary>The character before a closing 的 left out; only phrases that are listed with their 的 are looked at.</summary>
    Missing,

    /// <summary>Two neighbours swapped.</summary>
    Swapped,
}
