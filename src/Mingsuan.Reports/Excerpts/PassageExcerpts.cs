using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Reports.Excerpts;

/// <summary>Cuts the surroundings of a place out of running text.</summary>
public static class PassageExcerpts
{
    private const int Around = 160;

    /// <summary>Cuts; every place that stands in the passage is marked where its words stand nearest behind its line.</summary>
    /// <param name="title">The heading above.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="places">The places in the passage; the first is the one to look at.</param>
    /// <param name="quotes">The words around a place by which it is told from others that read the same; null when there are none.</param>
    public static TextExcerpt Cut(string title, Passage passage, IReadOnlyList<Place> places, IReadOnlyDictionary<Place, string>? quotes = null)
    {
        var marks = new List<(int Start, int End)>();
        foreach (var place in places)
        {
            if ((Quoted(passage, place, quotes?.GetValueOrDefault(place)) ?? Find(passage, place) ?? LineOf(passage, place)) is { } mark)
            {
                marks.Add(mark);
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

    /// <summary>Where the words of a place stand inside the words around them: 基本支出52.62元 is not 基本支出52.62万元.</summary>
    private static (int Start, int End)? Quoted(Passage passage, Place place, string? quote)
    {
        if (quote is null || place.Text.Length == 0 || Find(passage, place with { Text = quote }) is not { } around)
        {
            return null;
        }

        int inside = passage.Text.LastIndexOf(place.Text, around.End - 1, around.End - around.Start, StringComparison.Ordinal);
        return inside < 0 ? null : (inside, inside + place.Text.Length);
    }

    /// <summary>Where the words of a place stand in the passage, nearest behind its line; blanks do not count. Null when they are not there.</summary>
    public static (int Start, int End)? Find(Passage passage, Place place)
    {
        int from = passage.Pieces.FirstOrDefault(piece => piece.Line == place.Line)?.Start ?? 0;
        return Find(passage.Text, place.Text, from) ?? Find(passage.Text, place.Text, 0);
    }

    private static (int Start, int End)? Find(string text, string words, int from)
    {
        var offsets = Enumerable.Range(from, text.Length - from).Where(index => !char.IsWhiteSpace(text[index])).ToList();
        string bare = string.Concat(offsets.Select(index => text[index]));
        string sought = string.Concat(words.Where(character => !char.IsWhiteSpace(character)));
        int found = sought.Length == 0 ? -1 : bare.IndexOf(sought, StringComparison.Ordinal);
        return found < 0 ? null : (offsets[found], offsets[found + sought.Length - 1] + 1);
    }

    /// <summary>The whole line of the source, where the words are not printed as they are understood.</summary>
    private static (int Start, int End)? LineOf(Passage passage, Place place)
    {
        for (int index = 0; index < passage.Pieces.Count; index++)
        {
            if (passage.Pieces[index].Line == place.Line && passage.Pieces.Count > 1)
            {
                return (passage.Pieces[index].Start, index + 1 < passage.Pieces.Count ? passage.Pieces[index + 1].Start : passage.Text.Length);
            }
        }

        return null;
    }
}
