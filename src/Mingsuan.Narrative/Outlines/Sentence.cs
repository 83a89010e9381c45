using Mingsuan.Core.Figures;

namespace Mingsuan.Narrative.Outlines;

/// <summary>A sentence of a passage, without the mark that ends it.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Start">The offset in the passage.</param>
/// <param name="Text">The sentence.</param>
public sealed record Sentence(Passage Passage, int Start, string Text)
{
    /// <summary>The sentences of a passage, in order; they end at 。！？ and at a line's end, not at ；.</summary>
    public static IEnumerable<Sentence> Of(Passage passage)
    {
        int start = 0;
        for (int index = 0; index <= passage.Text.Length; index++)
        {
            if (index < passage.Text.Length && passage.Text[index] is not ('。' or '！' or '？'))
            {
                continue;
            }

            string text = passage.Text[start..index];
            if (text.Trim().Length > 0)
            {
                int blanks = text.Length - text.TrimStart().Length;
                yield return new Sentence(passage, start + blanks, text.Trim());
            }

            start = index + 1;
        }
    }

    /// <summary>Where a stretch of the sentence stands.</summary>
    public Place PlaceOf(int start, int length) => Passage.PlaceOf(Start + start, length);

    /// <summary>Where the sentence stands.</summary>
    public Place Place => Passage.PlaceOf(Start, Text.Length);
}
