using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;
using Mingsuan.Narrative.Sentences.Grammar;

namespace Mingsuan.Narrative.Sentences.Figures;

/// <summary>
/// A comparison behind a list is said of the whole list or of its last part. The growth rate that is stated with the change tells
/// which; without one it is said of the whole.
/// </summary>
internal static class Alternatives
{
    /// <summary>The drafts, each with the subject that its growth rate confirms.</summary>
    public static IReadOnlyList<Draft> Settle(IReadOnlyList<Draft> drafts)
    {
        if (!drafts.Any(draft => draft.Alternative is not null))
        {
            return drafts;
        }

        var moved = new Dictionary<Subject, Subject>(ReferenceEqualityComparer.Instance);
        foreach (var change in drafts.Where(draft => draft is { Measure: Measure.Change, Alternative: not null }))
        {
            if (change.Subject[Measure.Growth] is { } growth && !Fits(change.Subject, change, growth) && Fits(change.Alternative!, change, growth))
            {
                moved[change.Subject] = change.Alternative!;
            }
        }

        return [.. drafts.Select(draft => draft.Measure is Measure.Change or Measure.Growth && moved.TryGetValue(draft.Subject, out var subject) ? Move(draft, subject) : draft)];
    }

    private static Draft Move(Draft draft, Subject subject)
    {
        var moved = draft with { Subject = subject };
        subject.Add(moved);
        return moved;
    }

    private static bool Fits(Subject subject, Draft change, Draft growth)
    {
        if (subject[Measure.Budget] is not { } current)
        {
            return false;
        }

        var percent = Quotient.GrowthOfChange.Of(IntervalOf(current), IntervalOf(change));
        return percent is { } all && all.Meets(IntervalOf(growth));
    }

    private static Interval IntervalOf(Draft draft) => new Amount(draft.Value, draft.Unit, draft.Decimals).Interval;
}
