using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>Which of several answers to one question the others are held against.</summary>
internal static class Consensus
{
    /// <summary>The figure with which most others agree; among these the most finely stated, then the first.</summary>
    public static Figure Of(IReadOnlyList<Figure> same)
    {
        var best = same[0];
        int bestCount = -1;
        foreach (var candidate in same)
        {
            int count = 0;
            foreach (var other in same)
            {
                if (candidate.Amount.InYuan == other.Amount.InYuan)
                {
                    count += 2;
                }
                else if (candidate.Interval.Meets(other.Interval))
                {
                    count++;
                }
            }

            if (count > bestCount || (count == bestCount && candidate.Amount.StepInYuan < best.Amount.StepInYuan))
            {
                best = candidate;
                bestCount = count;
            }
        }

        return best;
    }

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
