using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Relations;
using Mingsuan.Narrative.Sentences.Grammar;

namespace Mingsuan.Narrative.Sentences.Figures;

/// <summary>
/// A sentence that names the year before may speak of that year, or have kept it from the text of the year before. It speaks of
/// the document's year when it compares with the year that it names, or when the statements of this year have its amount.
/// </summary>
internal static class OwnYear
{
    /// <summary>The drafts, those of the document's year as such.</summary>
    public static IReadOnlyList<Draft> Settle(IReadOnlyList<Draft> drafts, Disclosure disclosure)
    {
        if (!drafts.Any(IsDoubtful))
        {
            return drafts;
        }

        var known = new KnownAnswers(disclosure.Figures);
        var compared = drafts.Where(draft => draft.BaseYear is not null).ToLookup(draft => draft.Subject.Top, draft => draft.BaseYear);
        var mistaken = new HashSet<Subject>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts.Where(IsDoubtful))
        {
            bool comparesWithItself = compared[draft.Subject.Top].Contains(draft.Year);
            bool isOfThisYear = draft.Value != 0m && known.InYuan(draft.Subject.MoneyQuestion) == draft.Value * draft.Unit.InYuan;
            if (comparesWithItself || isOfThisYear)
            {
                mistaken.Add(draft.Subject.Top);
            }
        }

        return [.. drafts.Select(draft => IsDoubtful(draft) && mistaken.Contains(draft.Subject.Top) ? Move(draft) : draft)];
    }

    /// <summary>True for an amount of the year before by the year that the sentence names.</summary>
    private static bool IsDoubtful(Draft draft) => draft is { Measure: Measure.PriorYearBudget, Year: not null };

    private static Draft Move(Draft draft)
    {
        var moved = draft with { Measure = Measure.Budget };
        draft.Subject.Add(moved);
        return moved;
    }
}
