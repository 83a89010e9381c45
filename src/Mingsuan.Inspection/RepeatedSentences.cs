using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Inspection;

/// <summary>
/// A sentence that is printed twice word for word has its faults twice, but they are one cause: the finding about the first keeps the place of the second.
/// That the sentence stands twice is a finding of its own (N-DUP).
/// </summary>
internal sealed class RepeatedSentences
{
    private const int ShortestSentence = 10;

    /// <summary>Rows of two projects' tables may be the same word for word and each be at fault.</summary>
    private static readonly HashSet<string> OfTargets = [.. RuleGroups.All.Single(group => group.Id == "targets").Rules.Select(rule => rule.Id)];

    private readonly Dictionary<int, List<Passage>> _byLine = [];

    private RepeatedSentences(Outline outline)
    {
        foreach (var passage in outline.Passages)
        {
            foreach (int line in passage.Pieces.Select(piece => piece.Line).Distinct())
            {
                (_byLine.TryGetValue(line, out var passages) ? passages : _byLine[line] = []).Add(passage);
            }
        }
    }

    /// <summary>The findings, in their order, those about copies of one sentence put together.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="outline">The running text in which they were found.</param>
    public static IReadOnlyList<Finding> Merge(IReadOnlyList<Finding> findings, Outline outline)
    {
        var sentences = new RepeatedSentences(outline);
        var kept = new List<Finding>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var causes = sentences.CausesOf(finding);
            int index = causes.Select(cause => first.GetValueOrDefault(cause, -1)).DefaultIfEmpty(-1).Max();
            if (index >= 0)
            {
                kept[index] = kept[index] with { Places = [.. kept[index].Places, .. finding.Places.Where(place => !kept[index].Places.Contains(place))] };
                continue;
            }

            foreach (string cause in causes)
            {
                first.TryAdd(cause, kept.Count);
            }

            kept.Add(finding);
        }

        return kept;
    }

    /// <summary>What a finding is about, in words that its copy shares: the relations that do not hold, or the words that are wrong in their sentence.</summary>
    private List<string> CausesOf(Finding finding)
    {
        if (OfTargets.Contains(finding.Rule))
        {
            return [];
        }

        if (finding.Relations.Count > 0)
        {
            return [.. finding.Relations.Select(relation => RelationOf(relation.Relation)).OfType<string>()];
        }

        var place = finding.Suspect?.Place ?? (finding.Places.Count > 0 ? finding.Places[0] : null);
        return place is { Statement: null } && SentenceOf(place, place.Text) is { } sentence ? [$"{finding.Rule}|{sentence}|{place.Text}|{finding.Actual}|{finding.Expected}"] : [];
    }

    /// <summary>A relation by its figures: those of statements by their cells, those of the text by their sentences; null when a sentence is not known.</summary>
    private string? RelationOf(Relation relation)
    {
        var figures = relation.Parts.Prepend(relation.Total).Select(FigureOf).ToList();
        // A list of the text, and the same list found by its coordinates, are one sum.
        return figures.Contains(null) ? null : $"{(relation.Quotient is null ? "sum" : "percentage")}|{string.Join('|', figures)}";
    }

    private string? FigureOf(Figure figure) =>
        figure.Place is { Statement: { } statement } cell ? $"{statement}/{cell.Row}/{cell.Column}"
        : figure.Sentence is { } links && SentenceOf(figure.Place, links.Quote) is { } sentence ? $"{sentence}/{links.Quote}"
        : null;

    /// <summary>The one sentence of a line that holds the words; null when there are none or several.</summary>
    private string? SentenceOf(Place place, string words) =>
        words.Length > 0 && place.Line is { } line && _byLine.TryGetValue(line, out var passages)
        && passages.SelectMany(Sentence.Of).Where(sentence => sentence.Text.Length >= ShortestSentence && sentence.Text.Contains(words, StringComparison.Ordinal)).ToList() is [var only]
            ? only.Text
            : null;
}
