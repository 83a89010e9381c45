using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Relations;

/// <summary>
/// Brings questions that must have the same answer to one form: revenue and uses (sources equal uses, 预算法 (2018) 第十二条、
/// 第三十五条), and a whole of which all parts but one are known to be nothing.
/// </summary>
internal sealed class CanonicalQuestions(KnownZeros zeros)
{
    private static readonly Dimension[] Collapsible = [StandardDimensions.Fund, StandardDimensions.Origin, StandardDimensions.Nature];

    private readonly Dictionary<Coordinates, CanonicalQuestion> _known = [];

    /// <summary>What is known to be nothing.</summary>
    public KnownZeros Zeros { get; } = zeros;

    /// <summary>The canonical form of a question; equal forms must have equal answers, but for the slack of both.</summary>
    public CanonicalQuestion Of(Coordinates question)
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
        decimal slack = canonical.Slack + (result[StandardDimensions.Side].IsRoot ? Zeros.BalanceBound : 0m);
        foreach (var member in canonical.Question.Members)
        {
            result = result.With(member);
        }

        return new CanonicalQuestion(result, slack);
    }

    /// <summary>The parts of a question along a dimension that are not known to be nothing.</summary>
    /// <param name="question">The whole.</param>
    /// <param name="dimension">A closed dimension.</param>
    /// <param name="slack">How much, in yuan, the parts left out can be together.</param>
    public List<Member> LivingChildren(Coordinates question, Dimension dimension, out decimal slack)
    {
        var withoutSide = question.Without(StandardDimensions.Side);
        var living = new List<Member>();
        slack = 0m;
        foreach (var child in dimension.Children(question[dimension]))
        {
            if (Zeros.Bound(withoutSide.With(child)) is { } bound)
            {
                slack += bound;
            }
            else
            {
                living.Add(child);
            }
        }

        return living;
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

    private CanonicalQuestion Collapse(Coordinates question)
    {
        decimal total = 0m;
        bool moved;
        do
        {
            moved = false;
            foreach (var dimension in Collapsible)
            {
                if (LivingChildren(question, dimension, out decimal slack) is [var only])
                {
                    question = question.With(only);
                    total += slack;
                    moved = true;
                }
            }
        }
        while (moved);
        return new CanonicalQuestion(question, total);
    }
}

/// <summary>The form of a question under which it is compared with others.</summary>
/// <param name="Question">The form.</param>
/// <param name="Slack">How much, in yuan to either side, its answer can differ from that of the question it stands for.</param>
internal readonly record struct CanonicalQuestion(Coordinates Question, decimal Slack);
