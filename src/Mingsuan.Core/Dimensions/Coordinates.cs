using System.Collections.Immutable;
using System.Text;

namespace Mingsuan.Core.Dimensions;

/// <summary>
/// An immutable point in the space of all dimensions: the question that a published number answers. A dimension that is
/// not named is unrestricted. <see cref="Meet"/> is the conjunction of two questions.
/// </summary>
public sealed class Coordinates : IEquatable<Coordinates>
{
    private readonly ImmutableArray<Member> _members;
    private readonly int _hash;

    private Coordinates(ImmutableArray<Member> members)
    {
        _members = members;
        var hash = default(HashCode);
        foreach (var member in members)
        {
            hash.Add(member);
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>The question without any restriction: everything.</summary>
    public static Coordinates Everything { get; } = new([]);

    /// <summary>The restrictions, one member at most of each dimension, in the order of the dimensions; roots are left out.</summary>
    public ImmutableArray<Member> Members => _members;

    /// <summary>The member of a dimension; its root when the dimension is unrestricted.</summary>
    public Member this[Dimension dimension]
    {
        get
        {
            foreach (var member in _members)
            {
                if (ReferenceEquals(member.Dimension, dimension))
                {
                    return member;
                }
            }

            return dimension.Root;
        }
    }

    /// <summary>The coordinates that are restricted by the given members alone.</summary>
    /// <exception cref="ArgumentException">Two members of one dimension contradict each other.</exception>
    public static Coordinates Of(params ReadOnlySpan<Member> members)
    {
        var result = Everything;
        foreach (var member in members)
        {
            var single = member.IsRoot ? Everything : new Coordinates([member]);
            result = result.Meet(single) ?? throw new ArgumentException($"“{member}” contradicts “{result}”.", nameof(members));
        }

        return result;
    }

    /// <summary>
    /// The coordinates restricted by both questions, or null when they contradict each other (no ledger line can answer both).
    /// Commutative, associative, idempotent; <see cref="Everything"/> is neutral.
    /// </summary>
    public Coordinates? Meet(Coordinates other)
    {
        if (_members.IsEmpty)
        {
            return other;
        }

        if (other._members.IsEmpty || ReferenceEquals(this, other))
        {
            return this;
        }

        var result = ImmutableArray.CreateBuilder<Member>(_members.Length + other._members.Length);
        int left = 0;
        int right = 0;
        while (left < _members.Length || right < other._members.Length)
        {
            int order = left == _members.Length ? 1
                : right == other._members.Length ? -1
                : _members[left].Dimension.Index.CompareTo(other._members[right].Dimension.Index);
            if (order < 0)
            {
                result.Add(_members[left++]);
            }
            else if (order > 0)
            {
                result.Add(other._members[right++]);
            }
            else
            {
                var a = _members[left++];
                var b = other._members[right++];
                if (a.Covers(b))
                {
                    result.Add(b);
                }
                else if (b.Covers(a))
                {
                    result.Add(a);
                }
                else
                {
                    return null;
                }
            }
        }

        return new Coordinates(result.DrainToImmutable());
    }

    /// <summary>True when every ledger line that answers <paramref name="other"/> also answers this question.</summary>
    public bool Covers(Coordinates other)
    {
        foreach (var member in _members)
        {
            if (!member.Covers(other[member.Dimension]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when <paramref name="other"/> is covered and not equal.</summary>
    public bool StrictlyCovers(Coordinates other) => Covers(other) && !Equals(other);

    /// <summary>True when no ledger line can answer both questions.</summary>
    public bool IsDisjointFrom(Coordinates other)
    {
        foreach (var member in _members)
        {
            var opposite = other[member.Dimension];
            if (!member.Covers(opposite) && !opposite.Covers(member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same coordinates with one dimension set anew; the root of a dimension removes its restriction.</summary>
    public Coordinates With(Member member)
    {
        var result = ImmutableArray.CreateBuilder<Member>(_members.Length + 1);
        bool placed = member.IsRoot;
        foreach (var existing in _members)
        {
            if (ReferenceEquals(existing.Dimension, member.Dimension))
            {
                continue;
            }

            if (!placed && existing.Dimension.Index > member.Dimension.Index)
            {
                result.Add(member);
                placed = true;
            }

            result.Add(existing);
        }

        if (!placed)
        {
            result.Add(member);
        }

        return new Coordinates(result.DrainToImmutable());
    }

    /// <summary>The same coordinates without a restriction in one dimension.</summary>
    public Coordinates Without(Dimension dimension) => With(dimension.Root);

    /// <inheritdoc />
    public bool Equals(Coordinates? other) =>
        other is not null && _hash == other._hash && _members.AsSpan().SequenceEqual(other._members.AsSpan());

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Coordinates);

    /// <inheritdoc />
    public override int GetHashCode() => _hash;

    /// <summary>The restrictions as the lexicon writes them: <c>side=revenue fund=general-public</c>; <c>*</c> for everything.</summary>
    public override string ToString()
    {
        if (_members.IsEmpty)
        {
            return "*";
        }

        var text = new StringBuilder();
        foreach (var member in _members)
        {
            if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(member);
        }

        return text.ToString();
    }
}
