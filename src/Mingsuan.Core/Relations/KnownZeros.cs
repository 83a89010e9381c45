using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;

namespace Mingsuan.Core.Relations;

/// <summary>
/// What the document publishes to be nothing, among the funds, origins and natures of money. A blank or zero total of
/// “政府性基金” means that every question inside it is nothing too (amounts are not negative), so that “all funds” and “general
/// public budget” become the same question and their figures can be compared. Nothing has a bound: a blank is exactly
/// nothing, a printed 0.00 may be half a step of its statement.
/// </summary>
internal sealed class KnownZeros
{
    private static readonly Dimension[] Listed = [StandardDimensions.Fund, StandardDimensions.Origin, StandardDimensions.Nature];

    private readonly Dictionary<Coordinates, decimal> _regions = [];
    private readonly List<Figure> _totals = [];
    private readonly List<Figure> _balances = [];

    private KnownZeros()
    {
    }

    /// <summary>True when nothing is left at the year's end, so that revenue, uses and expenditure answer the same question.</summary>
    public bool BalanceIsZero { get; private set; }

    /// <summary>How much, in yuan, can be left at the year's end although it is printed as nothing.</summary>
    public decimal BalanceBound { get; private set; }

    /// <summary>
    /// How much, in yuan, the answer to a question can be at most when the question, asked without its side, lies inside what is
    /// known to be nothing; null when it does not.
    /// </summary>
    public decimal? Bound(Coordinates question)
    {
        decimal? least = null;
        foreach (var (region, bound) in _regions)
        {
            if (region.Covers(question) && (least is null || bound < least))
            {
                least = bound;
            }
        }

        return least;
    }

    /// <summary>Nothing is known to be nothing.</summary>
    public static KnownZeros None { get; } = new();

    /// <summary>What is known of the change between two years: parts may cancel each other out, so only that no balance changes.</summary>
    public static KnownZeros BalanceOf(KnownZeros year, KnownZeros before) => new()
    {
        BalanceIsZero = year.BalanceIsZero && before.BalanceIsZero,
        BalanceBound = year.BalanceBound + before.BalanceBound,
    };

    /// <summary>Gathers what is known from the figures of a document for one measure.</summary>
    public static KnownZeros Gather(IReadOnlyCollection<Figure> figures, Measure measure)
    {
        var zeros = new KnownZeros();
        var nothing = new List<Figure>();
        var seen = new HashSet<(Coordinates, decimal, decimal)>();
        foreach (var figure in figures)
        {
            if (figure.Coordinates is not { } question || figure.Measure != measure || figure.State == FigureState.Uncertain || !IsTotal(question))
            {
                continue;
            }

            if (question[StandardDimensions.Side].Id == "year-end-balance")
            {
                zeros._balances.Add(figure);
            }
            else if (seen.Add((question, figure.Amount.InYuan, figure.Interval.Width)))
            {
                // The same total in another statement says nothing new.
                (figure.Amount.Value == 0m ? nothing : zeros._totals).Add(figure);
            }
        }

        // What was saved is spent rarely; a document that does not speak of it spends none of it.
        var saved = Coordinates.Of(StandardDimensions.Origin.Member("reserves"));
        if (!figures.Any(figure => figure.Measure == measure && figure.State != FigureState.Blank && figure.Coordinates is { } question && saved.Covers(question)))
        {
            zeros._regions[saved] = 0m;
        }

        zeros.JudgeBalance();
        foreach (var figure in nothing.Where(zeros.HoldsForSources))
        {
            zeros.Add(figure.Coordinates!.Without(StandardDimensions.Side), figure.Interval.Width / 2m);
        }

        zeros.AddRemainders();
        zeros.RemoveContradicted();
        return zeros;
    }

    /// <summary>What has no expenditure may still have revenue that is left at the year's end; what has no revenue has no expenditure.</summary>
    private bool HoldsForSources(Figure figure) => BalanceIsZero || figure.Coordinates![StandardDimensions.Side].Id is "revenue" or "uses";

    private void Add(Coordinates region, decimal bound)
    {
        if (!_regions.TryGetValue(region, out decimal known) || bound < known)
        {
            _regions[region] = bound;
        }
    }

    /// <summary>What another statement contradicts is not known.</summary>
    private void RemoveContradicted()
    {
        _regions.Remove(Coordinates.Everything);
        foreach (var region in _regions.Keys.Where(region => _totals.Exists(figure => region.Covers(figure.Coordinates!.Without(StandardDimensions.Side)))).ToList())
        {
            _regions.Remove(region);
        }
    }

    /// <summary>Only funds, origins and natures: the dimensions whose members are listed once and for all.</summary>
    private static bool IsTotal(Coordinates question) =>
        question.Members.All(member => member.Dimension == StandardDimensions.Side || Listed.Contains(member.Dimension));

    private void JudgeBalance()
    {
        BalanceIsZero = _balances.TrueForAll(figure => figure.Amount.Value == 0m) && (_balances.Count > 0 || TotalsAgree());
        BalanceBound = BalanceIsZero && _balances.Count > 0 ? _balances.Max(figure => figure.Interval.Width) / 2m : 0m;
    }

    private bool TotalsAgree()
    {
        var revenue = _totals.Find(figure => figure.Coordinates!.ToString() == "side=revenue");
        var expenditure = _totals.Find(figure => figure.Coordinates!.ToString() == "side=expenditure");
        return revenue is null || expenditure is null || revenue.Interval.Meets(expenditure.Interval);
    }

    /// <summary>When a part is printed as large as its whole, the other parts are nothing.</summary>
    private void AddRemainders()
    {
        foreach (var whole in _totals.Where(HoldsForSources))
        {
            foreach (var part in _totals)
            {
                if (whole.Amount.InYuan != part.Amount.InYuan || ReferenceEquals(whole, part))
                {
                    continue;
                }

                bool sameSide = whole.Coordinates![StandardDimensions.Side].Equals(part.Coordinates![StandardDimensions.Side]);
                var outer = whole.Coordinates!.Without(StandardDimensions.Side);
                var inner = part.Coordinates!.Without(StandardDimensions.Side);
                if (!(sameSide || BalanceIsZero) || !outer.StrictlyCovers(inner))
                {
                    continue;
                }

                decimal bound = ((whole.Interval.Width + part.Interval.Width) / 2m) + (sameSide ? 0m : BalanceBound);
                foreach (var dimension in Listed.Where(dimension => outer.With(inner[dimension]).Equals(inner)))
                {
                    foreach (var sibling in Siblings(dimension, outer[dimension], inner[dimension]))
                    {
                        Add(outer.With(sibling), bound);
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
