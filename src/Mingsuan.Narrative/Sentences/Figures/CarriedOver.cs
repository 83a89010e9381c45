using Mingsuan.Core.Dimensions;
using Mingsuan.Narrative.Sentences.Grammar;

namespace Mingsuan.Narrative.Sentences.Figures;

/// <summary>
/// The parts of a list do not overlap: where 上年结转 stands in it as a part of its own, the sources beside it are those of the
/// current year.
/// </summary>
internal static class CarriedOver
{
    private static readonly Member CurrentYear = StandardDimensions.Origin.Member("current-year");

    /// <summary>Restricts the sources that stand beside what is carried over.</summary>
    public static void Settle(IEnumerable<Draft> drafts)
    {
        foreach (var list in drafts.Select(draft => draft.Subject).Distinct().Where(subject => subject.List is not null).GroupBy(subject => subject.List!))
        {
            var whole = list.First().Whole!.Question;
            if (!list.Any(part => part.Question[StandardDimensions.Origin].Id == "carried-over" && part.Question[StandardDimensions.Fund].Equals(whole[StandardDimensions.Fund])))
            {
                continue;
            }

            foreach (var part in list.Where(part => part.Question[StandardDimensions.Origin].IsRoot && !part.Question[StandardDimensions.Fund].Equals(whole[StandardDimensions.Fund])))
            {
                part.Question = part.Question.With(CurrentYear);
            }
        }
    }
}
