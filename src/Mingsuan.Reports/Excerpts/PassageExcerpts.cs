using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Reports.Excerpts;

/// <summary>Cuts the surroundings of a place out of running text.</summary>
internal static class PassageExcerpts
{
    private const int Around = 160;

    /// <summary>Cuts; the place is marked where its words stand nearest behind its line.</summary>
    public static TextExcerpt Cut(string title, Passage passage, Place place)
    {
        int start = StartOf(passage, place);
        if (start < 0)
        {
            string head = passage.Text.Length <= 2 * Around ? passage.Text : passage.Text[..(2 * Around)] + "…";
            return new TextExcerpt(title, place, head, string.Empty, string.Empty);
        }

        int end = start + place.Text.Length;
        int from = Math.Max(0, start - Around);
        int to = Math.Min(passage.Text.Length, end + Around);
        return new TextExcerpt(
            title, place,
            (from > 0 ? "…" : string.Empty) + passage.Text[from..start],
            passage.Text[start..end],
            passage.Text[end..to] + (to < passage.Text.Length ? "…" : string.Empty));
    }

    /// <summary>The offset of the place in the passage, or -1 when its words are not there.</summary>
    public static int StartOf(Passage passage, Place place)
    {
        if (place.Text.Length == 0)
        {
            return -1;
        }

        int from = passage.Pieces.FirstOrDefault(piece => piece.Line == place.Line)?.Start ?? 0;
        int found = passage.Text.IndexOf(place.Text, from, StringComparison.Ordinal);
        return found >= 0 ? found : passage.Text.IndexOf(place.Text, StringComparison.Ordinal);
    }
}
