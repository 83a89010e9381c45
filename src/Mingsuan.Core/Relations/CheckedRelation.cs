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
        if (relation.Quotient is { } quotient)
        {
            return Check(relation, quotient);
        }

        var sum = new Interval(-relation.Slack, relation.Slack);
        decimal printed = 0m;
        foreach (var part in relation.Parts)
        {
            sum += part.Interval;
            printed += part.Amount.InYuan;
        }

        var verdict = relation.Obstacle is not null ? Verdict.Unchecked
            : printed == relation.Total.Amount.InYuan ? Verdict.Exact
            : !relation.IsLiteral && sum.Meets(relation.Total.Interval) ? Verdict.Rounding
            : Verdict.Broken;
        return new CheckedRelation(relation, verdict, printed, sum);
    }

    /// <summary>A percentage is exact when the printed amounts, rounded once, give it; rounding when only the intervals meet.</summary>
    private static CheckedRelation Check(Relation relation, Quotient quotient)
    {
        var total = relation.Total;
        var all = quotient.Of(relation.Parts[0].Interval, relation.Parts[1].Interval);
        decimal? value = quotient.Of(relation.Parts[0].Amount.InYuan, relation.Parts[1].Amount.InYuan);
        decimal printed = Math.Round(value ?? total.Amount.Value, total.Amount.Decimals, MidpointRounding.AwayFromZero);
        var verdict = relation.Obstacle is not null || value is null ? Verdict.Unchecked
            : printed == total.Amount.Value ? Verdict.Exact
            : all is null ? Verdict.Unchecked
            : all.Value.Meets(total.Interval) ? Verdict.Rounding
            : Verdict.Broken;
        return new CheckedRelation(relation, verdict, printed, all ?? total.Interval);
    }
}
