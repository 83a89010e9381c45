namespace Mingsuan.Core.Dimensions;

/// <summary>
/// A tree of members along which a ledger line can be restricted. The root means “unrestricted”.
/// A closed dimension lists its members; an open one (codes, names) makes them as documents print them.
/// </summary>
public sealed class Dimension
{
    private readonly Dictionary<string, Member> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Member>> _childrenByPath = new(StringComparer.Ordinal);

    private Dimension(int index, string id, DimensionKind kind)
    {
        Index = index;
        Id = id;
        Kind = kind;
        Root = new Member(this, string.Empty, string.Empty);
    }

    /// <summary>The position in <see cref="StandardDimensions.All"/>; the order in which coordinates keep their members.</summary>
    public int Index { get; }

    /// <summary>The name used in the public JSON: <c>fund</c>, <c>function</c>.</summary>
    public string Id { get; }

    /// <summary>Whether the members are listed, or made from codes or names.</summary>
    public DimensionKind Kind { get; }

    /// <summary>The member that restricts nothing.</summary>
    public Member Root { get; }

    /// <summary>
    /// False when the children of the root do not add up to the whole: 三公 expenses are not all expenses,
    /// revenue and expenditure are not parts of one sum. Below the root the children always partition their parent.
    /// </summary>
    public bool RootIsPartitioned { get; private init; } = true;

    /// <summary>True when the members are listed once and for all.</summary>
    public bool IsClosed => Kind == DimensionKind.Closed;

    /// <summary>Makes a dimension whose members are classification codes: a shorter code covers those that continue it.</summary>
    public static Dimension Codes(int index, string id) => new(index, id, DimensionKind.Codes);

    /// <summary>Makes a dimension whose members are names: no name covers another.</summary>
    public static Dimension Names(int index, string id) => new(index, id, DimensionKind.Names);

    /// <summary>Makes a closed dimension.</summary>
    /// <param name="index">The position in the list of all dimensions.</param>
    /// <param name="id">The name used in JSON and in the lexicon.</param>
    /// <param name="rootIsPartitioned">See <see cref="RootIsPartitioned"/>.</param>
    /// <param name="paths">Each member as its way from the root, parents before children: <c>fiscal</c>, <c>fiscal/general-public</c>.</param>
    public static Dimension Closed(int index, string id, bool rootIsPartitioned, params string[] paths)
    {
        var dimension = new Dimension(index, id, DimensionKind.Closed) { RootIsPartitioned = rootIsPartitioned };
        var children = new Dictionary<string, List<Member>>(StringComparer.Ordinal);
        foreach (string way in paths)
        {
            int slash = way.LastIndexOf('/');
            var member = new Member(dimension, way[(slash + 1)..], way + "/");
            dimension._byId.Add(member.Id, member);
            string parentPath = slash < 0 ? string.Empty : way[..(slash + 1)];
            if (!children.TryGetValue(parentPath, out var siblings))
            {
                children[parentPath] = siblings = [];
            }

            siblings.Add(member);
        }

        foreach (var (path, siblings) in children)
        {
            dimension._childrenByPath[path] = siblings;
        }

        return dimension;
    }

    /// <summary>The member with an identifier; an open dimension makes it.</summary>
    /// <exception cref="ArgumentException">The identifier is empty, or unknown to a closed dimension.</exception>
    public Member Member(string id) =>
        TryMember(id) ?? throw new ArgumentException($"“{id}” is not a member of the dimension “{Id}”.", nameof(id));

    /// <summary>The member with an identifier, or null when a closed dimension does not list it or the identifier is empty.</summary>
    public Member? TryMember(string id)
    {
        if (id.Length == 0)
        {
            return null;
        }

        return Kind switch
        {
            DimensionKind.Closed => _byId.GetValueOrDefault(id),
            DimensionKind.Codes => new Member(this, id, id),
            _ => new Member(this, id, id + "/"),
        };
    }

    /// <summary>The member at a path, or null when there is none.</summary>
    internal Member? At(string path) => Kind switch
    {
        DimensionKind.Codes => TryMember(path),
        DimensionKind.Names => path.EndsWith('/') ? TryMember(path[..^1]) : null,
        _ => path.EndsWith('/') && TryMember(path.Split('/')[^2]) is { } member && member.Path == path ? member : null,
    };

    /// <summary>The members that partition a parent of a closed dimension; empty for leaves and for open dimensions.</summary>
    public IReadOnlyList<Member> Children(Member parent) => _childrenByPath.GetValueOrDefault(parent.Path, []);

    /// <inheritdoc />
    public override string ToString() => Id;
}
