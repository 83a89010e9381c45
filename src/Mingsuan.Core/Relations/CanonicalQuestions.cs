using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Relations;

/// <summary>
/// Brings questions that must have the same answer to one form: revenue and uses (sources equal uses, 预算法 (2018) 第十二条、
/// 第三十五条), and a whole of which all parts but one are known to be nothing.
/// </summary>
internal sealed class CanonicalQuestions(KnownZeros zeros)
{
    private static readonly Dimension[] Collapsible = [StandardDimensions.Fund, StandardDimensions.Origin, StandardDimensions.Nature];

    private readonly Dictionary<Coordinates, Coordinates> _known = [];

    /// <summary>What is known to be nothing.</summary>
    public KnownZeros Zeros { get; } = zeros;

    /// <summary>The canonical form of a question; equal forms must have equal answers.</summary>
    public Coordinates Of(Coordinates question)
    {
        var closed = Coordinates.Everything;
        foreach (var dimension in Collapsible)
        {
            var member = question[dimension];
            if (!member.IsRoot)
            {
                closed = closed.With(member);
            }
        }

        if (!_known.TryGetValue(closed, out var canonical))
        {
            _known[closed] = canonical = Collapse(closed);
        }

        var result = WithCanonicalSide(question);
        foreach (var member in canonical.Members)
        {
            result = result.With(member);
        }

        return result;
    }

    /// <summary>The parts of a question along a dimension that are not known to be nothing.</summary>
    public List<Member> LivingChildren(Coordinates question, Dimension dimension)
    {
        var withoutSide = question.Without(StandardDimensions.Side);
        return [.. dimension.Children(question[dimension]).Where(child => !Zeros.Contains(withoutSide.With(child)))];
    }

    private Coordinates WithCanonicalSide(Coordinates question)
    {
        var side = question[StandardDimensions.Side];
        return side.Id switch
        {
            "revenue" => Zeros.BalanceIsZero ? question.Without(StandardDimensions.Side) : question.With(StandardDimensions.Side.Member("uses")),
            "uses" or "expenditure" when Zeros.BalanceIsZero => question.Without(StandardDimensions.Side),
            _ => question,
        };
    }

    private Coordinates Collapse(Coordinates question)
    {
        bool moved;
        do
        {
            moved = false;
            foreach (var dimension in Collapsible)
            {
                if (LivingChildren(question, dimension) is [var only])
                {
                    question = question.With(only);
                    moved = true;
                }
            }
        }
        while (moved);
        return question;
    }
}
