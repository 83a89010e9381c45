using Mingsuan.Core.Dimensions;

namespace Mingsuan.Publishing.Compiling;

/// <summary>All lines of a ledger that no question can tell apart, with their exact sum.</summary>
/// <param name="point">Where they stand: a member of every dimension that the ledger knows; categories apart.</param>
/// <param name="categories">The categories that they belong to.</param>
/// <param name="order">The position of the first line, so that lists can keep the order of the ledger.</param>
internal sealed class Leaf(Coordinates point, IReadOnlyList<Member> categories, int order)
{
    private readonly Member?[] _byDimension = ByDimension(point);

    /// <summary>Where the lines stand.</summary>
    public Coordinates Point { get; } = point;

    /// <summary>The position of the first line.</summary>
    public int Order { get; } = order;

    /// <summary>The sum, in yuan.</summary>
    public decimal Yuan { get; set; }

    /// <summary>The member of a dimension, or null when the ledger does not say.</summary>
    public Member? this[Dimension dimension] => _byDimension[dimension.Index];

    /// <summary>True when the lines answer a question. The side does not restrict them: sources equal uses; nothing is left at the year's end.</summary>
    public bool Answers(Coordinates question)
    {
        foreach (var member in question.Members)
        {
            if (!Answers(member))
            {
                return false;
            }
        }

        return true;
    }

    private bool Answers(Member member)
    {
        var dimension = member.Dimension;
        if (ReferenceEquals(dimension, StandardDimensions.Side))
        {
            return member.Id != "year-end-balance";
        }

        if (ReferenceEquals(dimension, StandardDimensions.Category))
        {
            foreach (var category in categories)
            {
                if (member.Covers(category))
                {
                    return true;
                }
            }

            return false;
        }

        return _byDimension[dimension.Index] is { } own && own.Path.StartsWith(member.Path, StringComparison.Ordinal);
    }

    private static Member?[] ByDimension(Coordinates point)
    {
        var members = new Member?[StandardDimensions.All.Count];
        foreach (var member in point.Members)
        {
            members[member.Dimension.Index] = member;
        }

        return members;
    }
}
