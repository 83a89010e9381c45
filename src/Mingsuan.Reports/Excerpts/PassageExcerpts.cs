using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Reports.Excerpts;

/// <summary>Cuts the surroundings of a place out of running text.</summary>
internal static class PassageExcerpts
{
    private const int Around = 160;

    /// <summary>Cuts; every place that stands in the passage is marked where its words stand nearest behind its line.</summary>
    /// <param name="title">The heading above.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="places">The places in the passage; the first is the one to look at.</param>
    public static TextExcerpt Cut(string title, Passage passage, IReadOnlyList<Place> places)
    {
        var marks = new List<(int Start, int End)>();
        foreach (var place in places)
        {
            int start = StartOf(passage, place);
            if (start >= 0)
            {
                marks.Add((start, start + place.Text.Length));
            }
        }

        if (marks.Count == 0)
        {
            string head = passage.Text.Length <= 2 * Around ? passage.Text : passage.Text[..(2 * Around)] + "…";
            return new TextExcerpt(title, places[0], [new TextPiece(head, false)]);
        }

        marks.Sort();
        var pieces = new List<TextPiece>();
        int at = Math.Max(0, marks[0].Start - Around);
        string lead = at > 0 ? "…" : string.Empty;
        foreach (var (start, end) in marks.Where(mark => mark.End > at))
        {
            int from = Math.Max(start, at);
            string between = from - at <= 2 * Around ? passage.Text[at..from] : $"{passage.Text[at..(at + Around)]}……{passage.Text[(from - Around)..from]}";
            Add(pieces, lead + between, false);
            Add(pieces, passage.Text[from..Math.Max(from, end)], true);
            lead = string.Empty;
            at = Math.Max(at, end);
        }

        int to = Math.Min(passage.Text.Length, at + Around);
        Add(pieces, passage.Text[at..to] + (to < passage.Text.Length ? "…" : string.Empty), false);
        return new TextExcerpt(title, places[0], pieces);
    }

    private static void Add(List<TextPiece> pieces, string text, bool isMarked)
    {
        if (text.Length > 0)
        {
            pieces.Add(new TextPiece(text, isMarked));
        }
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
