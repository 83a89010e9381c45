using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Suspects;

/// <summary>
/// Figures and the relations between them, with amounts that can be tried out: what would hold if this figure were another?
/// </summary>
internal sealed class FigureGraph
{
    private readonly Dictionary<Figure, List<Relation>> _relations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Figure, Amount> _mended = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes the relations that can be judged.</summary>
    public FigureGraph(IEnumerable<CheckedRelation> relations)
    {
        foreach (var relation in relations)
        {
            if (relation.Verdict == Verdict.Unchecked)
            {
                continue;
            }

            foreach (var figure in relation.Relation.Figures)
            {
                if (!_relations.TryGetValue(figure, out var list))
                {
                    _relations[figure] = list = [];
                }

                list.Add(relation.Relation);
            }
        }
    }

    /// <summary>The relations that a figure takes part in.</summary>
    public IReadOnlyList<Relation> RelationsOf(Figure figure) => _relations.GetValueOrDefault(figure) ?? [];

    /// <summary>The amount, mended if it has been.</summary>
    public Amount AmountOf(Figure figure) => _mended.TryGetValue(figure, out var amount) ? amount : figure.Amount;

    /// <summary>All exact values of the amount.</summary>
    public Interval IntervalOf(Figure figure) => _mended.TryGetValue(figure, out var amount) ? amount.Interval : figure.Interval;

    /// <summary>True when a figure has been given another amount.</summary>
    public bool IsMended(Figure figure) => _mended.ContainsKey(figure);

    /// <summary>Gives a figure another amount from here on.</summary>
    public void Mend(Figure figure, decimal value) => _mended[figure] = figure.Amount with { Value = value };

    /// <summary>True when the relation does not hold with the amounts as they are now.</summary>
    public bool IsBroken(Relation relation) => relation.Quotient is { } quotient
        ? quotient.Of(IntervalOf(relation.Parts[0]), IntervalOf(relation.Parts[1])) is { } all && !all.Meets(IntervalOf(relation.Total))
        : relation.IsLiteral ? AmountOf(relation.Parts[0]).InYuan != AmountOf(relation.Total).InYuan
        : !SumOf(relation, except: null).Meets(IntervalOf(relation.Total));

    /// <summary>
    /// All printed values, in yuan, of a figure with which every relation it takes part in holds; empty when there is none.
    /// </summary>
    public Interval Admissible(Figure figure)
    {
        decimal half = figure.Amount.StepInYuan / 2m;
        var admissible = new Interval(decimal.MinValue / 4, decimal.MaxValue / 4);
        foreach (var relation in RelationsOf(figure))
        {
            var value = ValuesIn(relation, figure);
            admissible = admissible.Intersect(relation.IsLiteral ? value : new Interval(value.Low - half, value.High + half));
            if (admissible.IsEmpty)
            {
                break;
            }
        }

        return admissible;
    }

    /// <summary>All exact values, in yuan, with which a relation of a figure holds.</summary>
    private Interval ValuesIn(Relation relation, Figure figure)
    {
        bool isTotal = ReferenceEquals(relation.Total, figure);
        if (relation.IsLiteral)
        {
            return Interval.Exactly(AmountOf(isTotal ? relation.Parts[0] : relation.Total).InYuan);
        }

        if (relation.Quotient is not { } quotient)
        {
            return isTotal ? SumOf(relation, except: null) : IntervalOf(relation.Total) - SumOf(relation, except: figure);
        }

        var values = isTotal ? quotient.Of(IntervalOf(relation.Parts[0]), IntervalOf(relation.Parts[1]))
            : ReferenceEquals(relation.Parts[0], figure) ? quotient.First(IntervalOf(relation.Total), IntervalOf(relation.Parts[1]))
            : quotient.Second(IntervalOf(relation.Total), IntervalOf(relation.Parts[0]));
        return values ?? new Interval(decimal.MinValue / 4, decimal.MaxValue / 4);
    }

    /// <summary>The value, in yuan, with which a sum holds digit for digit; null for a percentage, which many values give.</summary>
    public decimal? ExactValue(Relation relation, Figure figure)
    {
        if (relation.Quotient is not null)
        {
            return null;
        }

        decimal others = relation.Parts.Where(part => !ReferenceEquals(part, figure)).Sum(part => AmountOf(part).InYuan);
        return ReferenceEquals(relation.Total, figure) ? others : AmountOf(relation.Total).InYuan - others;
    }

    /// <summary>True when the relation holds digit for digit if the figure had this value, in yuan.</summary>
    public bool IsExactWith(Relation relation, Figure figure, decimal yuan)
    {
        if (relation.Quotient is { } quotient)
        {
            decimal percent = Value(relation.Total);
            return quotient.Of(Value(relation.Parts[0]), Value(relation.Parts[1])) is { } value
                && Math.Round(value, relation.Total.Amount.Decimals, MidpointRounding.AwayFromZero) == percent;
        }

        decimal sum = 0m;
        foreach (var part in relation.Parts)
        {
            sum += ReferenceEquals(part, figure) ? yuan : AmountOf(part).InYuan;
        }

        return sum == (ReferenceEquals(relation.Total, figure) ? yuan : AmountOf(relation.Total).InYuan);

        decimal Value(Figure other) => ReferenceEquals(other, figure) ? yuan : AmountOf(other).InYuan;
    }

    private Interval SumOf(Relation relation, Figure? except)
    {
        var sum = new Interval(-relation.Slack, relation.Slack);
        foreach (var part in relation.Parts)
        {
            if (!ReferenceEquals(part, except))
            {
                sum += IntervalOf(part);
            }
        }

        return sum;
    }
}
