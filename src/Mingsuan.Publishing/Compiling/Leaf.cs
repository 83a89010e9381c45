using Mingsuan.Core.Dimensions;

namespace Mingsuan.Publishing.Compiling;

/// <summary>What leaves of one fund, origin, nature and set of categories have in common: the columns and most rows of statements ask for no more.</summary>
/// <param name="fund">Its fund.</param>
/// <param name="origin">Its origin.</param>
/// <param name="nature">Its nature.</param>
/// <param name="categories">The categories that it belongs to.</param>
internal sealed class LeafKind(Member fund, Member origin, Member nature, IReadOnlyList<Member> categories)
{
    /// <summary>The fund.</summary>
    public Member Fund => fund;

    /// <summary>The origin.</summary>
    public Member Origin => origin;

    /// <summary>The nature.</summary>
    public Member Nature => nature;

    /// <summary>The categories.</summary>
    public IReadOnlyList<Member> Categories => categories;
}

/// <summary>All lines of a ledger that no question can tell apart, with their exact sum.</summary>
internal sealed class Leaf
{
    private readonly Member?[] _byDimension = new Member?[StandardDimensions.All.Count];

    /// <summary>Makes a leaf without money.</summary>
    /// <param name="kind">What it shares with others.</param>
    /// <param name="members">Its members in the dimensions of codes and names.</param>
    /// <param name="order">The position of the first line, so that lists can keep the order of the ledger.</param>
    public Leaf(LeafKind kind, ReadOnlySpan<Member> members, int order)
    {
        Kind = kind;
        Order = order;
        _byDimension[StandardDimensions.Fund.Index] = kind.Fund;
        _byDimension[StandardDimensions.Origin.Index] = kind.Origin;
        _byDimension[StandardDimensions.Nature.Index] = kind.Nature;
        foreach (var member in members)
        {
            _byDimension[member.Dimension.Index] = member;
        }
    }

    /// <summary>What it shares with others.</summary>
    public LeafKind Kind { get; }

    /// <summary>The position of the first line.</summary>
    public int Order { get; }

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
            foreach (var category in Kind.Categories)
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
}
