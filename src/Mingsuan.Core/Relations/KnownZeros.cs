using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>
/// What the document publishes to be nothing, among the funds, origins and natures of money. A blank or zero total of
/// “政府性基金” means that every question inside it is nothing too, so that “all funds” and “general public budget” become
/// the same question and their figures can be compared.
/// </summary>
internal sealed class KnownZeros
{
    private readonly List<Coordinates> _regions;

    private KnownZeros(List<Coordinates> regions, bool balanceIsZero)
    {
        _regions = regions;
        BalanceIsZero = balanceIsZero;
    }

    /// <summary>True when nothing is left at the year's end, so that revenue, uses and expenditure answer the same question.</summary>
    public bool BalanceIsZero { get; }

    /// <summary>True when the question, asked without its side, lies inside what is known to be nothing.</summary>
    public bool Contains(Coordinates question) => _regions.Exists(region => region.Covers(question));

    /// <summary>Gathers what is known from the budget figures of a document.</summary>
    public static KnownZeros Gather(IEnumerable<Figure> figures)
    {
        var totals = new List<Figure>();
        var nothing = new HashSet<Coordinates>();
        var balances = new List<Figure>();
        foreach (var figure in figures)
        {
            if (figure.Coordinates is not { } question || figure.Measure != Measure.Budget || figure.State == FigureState.Uncertain || !IsTotal(question))
            {
                continue;
            }

            if (question[StandardDimensions.Side].Id == "year-end-balance")
            {
                balances.Add(figure);
            }
            else if (figure.Amount.Value == 0m)
            {
                nothing.Add(question.Without(StandardDimensions.Side));
            }
            else
            {
                totals.Add(figure);
            }
        }

        bool balanceIsZero = balances.TrueForAll(figure => figure.Amount.Value == 0m) && (balances.Count > 0 || TotalsAgree(totals));
        foreach (var region in Remainders(totals, balanceIsZero))
        {
            nothing.Add(region);
        }

        nothing.Remove(Coordinates.Everything);

        // What another statement contradicts is not known.
        nothing.RemoveWhere(region => totals.Exists(figure => region.Covers(figure.Coordinates!.Without(StandardDimensions.Side))));
        return new KnownZeros([.. nothing], balanceIsZero);
    }

    /// <summary>Only funds, origins and natures: the dimensions whose members are listed once and for all.</summary>
    private static bool IsTotal(Coordinates question) => question.Members.All(member =>
        member.Dimension == StandardDimensions.Side || member.Dimension == StandardDimensions.Fund
        || member.Dimension == StandardDimensions.Origin || member.Dimension == StandardDimensions.Nature);

    private static bool TotalsAgree(List<Figure> totals)
    {
        var revenue = totals.Find(figure => figure.Coordinates!.ToString() == "side=revenue");
        var expenditure = totals.Find(figure => figure.Coordinates!.ToString() == "side=expenditure");
        return revenue is null || expenditure is null || revenue.Interval.Meets(expenditure.Interval);
    }

    /// <summary>When a part is printed as large as its whole, the other parts are nothing.</summary>
    private static IEnumerable<Coordinates> Remainders(List<Figure> totals, bool balanceIsZero)
    {
        foreach (var whole in totals)
        {
            foreach (var part in totals)
            {
                if (whole.Amount.InYuan != part.Amount.InYuan || ReferenceEquals(whole, part))
                {
                    continue;
                }

                bool sameSide = balanceIsZero || whole.Coordinates![StandardDimensions.Side].Equals(part.Coordinates![StandardDimensions.Side]);
                var outer = whole.Coordinates!.Without(StandardDimensions.Side);
                var inner = part.Coordinates!.Without(StandardDimensions.Side);
                if (!sameSide || !outer.StrictlyCovers(inner))
                {
                    continue;
                }

                foreach (var dimension in new[] { StandardDimensions.Fund, StandardDimensions.Origin, StandardDimensions.Nature })
                {
                    if (outer.With(inner[dimension]).Equals(inner))
                    {
                        foreach (var sibling in Siblings(dimension, outer[dimension], inner[dimension]))
                        {
                            yield return outer.With(sibling);
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<Member> Siblings(Dimension dimension, Member from, Member to)
    {
        while (!from.Equals(to))
        {
            var next = dimension.Children(from).First(child => child.Covers(to));
            foreach (var sibling in dimension.Children(from))
            {
                if (!sibling.Equals(next))
                {
                    yield return sibling;
                }
            }

            from = next;
        }
    }
}
