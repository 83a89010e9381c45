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
    public IReadOnlyList<Excerpt> Of(Finding finding)
    {
        var excerpts = new List<Excerpt>();
        foreach (var place in Shown(finding))
        {
            if (At(place, finding.Places) is { } excerpt)
            {
                excerpts.Add(excerpt);
            }
        }

        return excerpts;
    }

    /// <summary>A suspect is shown alone; where nobody knows which figure is wrong, the first two; of separate remarks the first few.</summary>
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

        return finding.Places.Distinct().Take(Most);
    }

    private Excerpt? At(Place place, IReadOnlyList<Place> related)
    {
        if (place.Statement is { } index && index < disclosure.Statements.Count && StatementExcerpts.Cut(disclosure.Statements[index], place, related) is { } table)
        {
            return table;
        }

        if (place.Statement is not null)
        {
            return null;
        }

        if (source.RowAt(place) is { } row)
        {
            return GridExcerpts.Cut(row.Title, row.Grid, row.Row, place);
        }

        return source.PassageAt(place) is { } passage ? PassageExcerpts.Cut(passage.Title, passage.Passage, place)
            : place.Text.Length > 0 ? new TextExcerpt(string.Empty, place, string.Empty, place.Text, string.Empty)
            : null;
    }
}
