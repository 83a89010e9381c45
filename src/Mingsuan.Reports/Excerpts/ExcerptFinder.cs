using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Reports.Excerpts;

/// <summary>Finds what to quote for a finding.</summary>
/// <param name="disclosure">The document understood.</param>
/// <param name="source">The document as it stands.</param>
public sealed class ExcerptFinder(Disclosure disclosure, SourceIndex source)
{
    private const int Most = 3;

    /// <summary>The excerpts of a finding, the one to look at first in front; empty when nothing can be quoted.</summary>
    public IReadOnlyList<QuotedPlaces> Of(Finding finding)
    {
        var excerpts = new List<QuotedPlaces>();
        var places = Shown(finding).ToList();
        var quotes = Quotes(finding);
        var done = new HashSet<Place>();
        foreach (var place in places)
        {
            if (excerpts.Count < Most && done.Add(place) && At(place, places, finding.Places, quotes) is { } quoted)
            {
                excerpts.Add(quoted);
                done.UnionWith(quoted.Places);
            }
        }

        return excerpts;
    }

    /// <summary>A suspect is shown alone; where nobody knows which figure is wrong, both sides; otherwise the places in turn.</summary>
    private static IEnumerable<Place> Shown(Finding finding)
    {
        if (finding.Suspect is { } suspect)
        {
            return [suspect.Place];
        }

        if (finding.Relations is [var clearest, ..])
        {
            return clearest.Relation.Parts.Count == 1 ? [clearest.Relation.Total.Place, clearest.Relation.Parts[0].Place] : [clearest.Relation.Total.Place];
        }

        return finding.Places.Distinct();
    }

    /// <summary>
    /// The words around each figure of a sentence. Two figures of one line may read the same; the finding is about the one that takes part in more of its relations.
    /// </summary>
    private static Dictionary<Place, string> Quotes(Finding finding) => finding.Relations.SelectMany(relation => relation.Relation.Figures.Distinct())
        .Where(figure => figure.Sentence is not null).GroupBy(figure => figure.Place)
        .ToDictionary(group => group.Key, group => group.GroupBy(figure => figure.Sentence!.Quote).MaxBy(same => same.Count())!.Key);

    private QuotedPlaces? At(Place place, List<Place> shown, IReadOnlyList<Place> related, Dictionary<Place, string> quotes)
    {
        if (place.Statement is { } index)
        {
            return index < disclosure.Statements.Count && StatementExcerpts.Cut(disclosure.Statements[index], place, related) is { } table ? new(table, [place]) : null;
        }

        if (source.RowAt(place) is { } row)
        {
            var inGrid = shown.Where(other => other.Statement is null)
                .Select(other => (At: source.RowAt(other), Place: other))
                .Where(item => item.At is { } at && ReferenceEquals(at.Grid, row.Grid) && GridExcerpts.Shows(row.Row, at.Row))
                .Select(item => (item.At!.Value.Row, item.Place))
                .OrderByDescending(item => item.Place == place)
                .ToList();
            return new(GridExcerpts.Cut(row.Title, row.Grid, row.Row, inGrid), [.. inGrid.Select(item => item.Place)]);
        }

        if (source.PassageAt(place) is { } found)
        {
            var inPassage = shown.Where(other => other.Statement is null && source.PassageAt(other) is { } at && ReferenceEquals(at.Passage, found.Passage))
                .OrderByDescending(other => other == place).ToList();
            return new(PassageExcerpts.Cut(found.Title, found.Passage, inPassage, quotes), inPassage);
        }

        return place.Text.Length > 0 ? new(new TextExcerpt(string.Empty, place, [new TextPiece(place.Text, true)]), [place]) : null;
    }
}

/// <summary>An excerpt with the places that are marked in it.</summary>
/// <param name="Excerpt">The excerpt.</param>
/// <param name="Places">The places; at least one.</param>
public sealed record QuotedPlaces(Excerpt Excerpt, IReadOnlyList<Place> Places);
