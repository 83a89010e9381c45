using Mingsuan.Core.Money;

namespace Mingsuan.Core.Relations;

/// <summary>A relation with its verdict.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="SumInYuan">The sum of the parts as printed.</param>
/// <param name="Sum">All exact values of the sum, in yuan; widened by the relation's slack.</param>
public sealed record CheckedRelation(Relation Relation, Verdict Verdict, decimal SumInYuan, Interval Sum)
{
    /// <summary>The total as printed less the sum as printed, in yuan.</summary>
    public decimal DifferenceInYuan => Relation.Total.Amount.InYuan - SumInYuan;

    /// <summary>
    /// Judges a relation as XBRL Calculations 1.1 does: the parts' intervals (and the slack) are added, and the relation holds
    /// if and only if the sum's interval meets the total's.
    /// </summary>
    public static CheckedRelation Check(Relation relation)
    {
        var sum = new Interval(-relation.Slack, relation.Slack);
        decimal printed = 0m;
        foreach (var part in relation.Parts)
        {
            sum += part.Interval;
            printed += part.Amount.InYuan;
        }

        var verdict = relation.Obstacle is not null ? Verdict.Unchecked
            : printed == relation.Total.Amount.InYuan ? Verdict.Exact
            : sum.Meets(relation.Total.Interval) ? Verdict.Rounding
            : Verdict.Broken;
        return new CheckedRelation(relation, verdict, printed, sum);
    }
}
