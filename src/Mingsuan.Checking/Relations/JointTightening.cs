using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Relations;

/// <summary>
/// Narrows every figure's interval through all relations it takes part in until nothing moves. An interval that becomes empty is
/// a contradiction that no single relation shows: every sum could be rounding, but not all of them together.
/// </summary>
public static class JointTightening
{
    private const int MostRounds = 100;

    /// <summary>
    /// Tightens the figures of relations that hold one by one. Returns the relation at which an interval became empty, or null
    /// when all of them can hold together as far as narrowing shows.
    /// </summary>
    public static Relation? FindContradiction(IReadOnlyList<Relation> relations)
    {
        var intervals = new Dictionary<Figure, Interval>(ReferenceEqualityComparer.Instance);
        foreach (var figure in relations.SelectMany(relation => relation.Figures))
        {
            intervals[figure] = figure.Interval;
        }

        bool moved = true;
        for (int round = 0; round < MostRounds && moved; round++)
        {
            moved = false;
            foreach (var relation in relations)
            {
                if (!Narrow(relation, intervals, ref moved))
                {
                    return relation;
                }
            }
        }

        return null;
    }

    private static bool Narrow(Relation relation, Dictionary<Figure, Interval> intervals, ref bool moved)
    {
        var sum = new Interval(-relation.Slack, relation.Slack);
        foreach (var part in relation.Parts)
        {
            sum += intervals[part];
        }

        var total = intervals[relation.Total];
        if (!Set(relation.Total, total.Intersect(sum), total, intervals, ref moved))
        {
            return false;
        }

        total = intervals[relation.Total];
        foreach (var part in relation.Parts)
        {
            var own = intervals[part];
            var others = new Interval(sum.Low - own.Low, sum.High - own.High);
            if (!Set(part, own.Intersect(new Interval(total.Low - others.High, total.High - others.Low)), own, intervals, ref moved))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Set(Figure figure, Interval narrowed, Interval before, Dictionary<Figure, Interval> intervals, ref bool moved)
    {
        if (narrowed.IsEmpty)
        {
            return false;
        }

        if (narrowed != before)
        {
            intervals[figure] = narrowed;
            moved = true;
        }

        return true;
    }
}
