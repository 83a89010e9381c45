using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>Which of several answers to one question the others are held against.</summary>
internal static class Consensus
{
    /// <summary>The figure with which most others agree; among these the most finely stated, then the first.</summary>
    public static Figure Of(IReadOnlyList<Figure> same)
    {
        // Nearly always all say the same, so it is the values that are compared, not the figures.
        var values = same.GroupBy(figure => (figure.Amount.InYuan, figure.Amount.StepInYuan)).Select(group => (First: group.First(), Count: group.Count())).ToList();
        return values
            .OrderByDescending(candidate => values.Sum(other => other.Count * Agreement(candidate.First, other.First)))
            .ThenBy(candidate => candidate.First.Amount.StepInYuan)
            .First().First;
    }

    private static int Agreement(Figure candidate, Figure other) =>
        candidate.Amount.InYuan == other.Amount.InYuan ? 2 : candidate.Interval.Meets(other.Interval) ? 1 : 0;

    /// <summary>The figure most agree with, and, when exactly two disagree and nobody can say which is right, also the other.</summary>
    public static IEnumerable<Figure> Candidates(IReadOnlyList<Figure> same)
    {
        var reference = Of(same);
        yield return reference;
        if (same.Count == 2)
        {
            var other = ReferenceEquals(same[0], reference) ? same[1] : same[0];
            if (!other.Interval.Meets(reference.Interval))
            {
                yield return other;
            }
        }
    }
}
