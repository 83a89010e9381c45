namespace Mingsuan.Core.Dimensions;

/// <summary>
/// One place in the tree of a <see cref="Dimension"/>: “general public budget”, “function 20132”, “unit 203001”.
/// Two members are equal when they stand at the same place of the same dimension.
/// </summary>
public sealed class Member : IEquatable<Member>
{
    internal Member(Dimension dimension, string id, string path)
    {
        Dimension = dimension;
        Id = id;
        Path = path;
    }

    /// <summary>The dimension that the member belongs to.</summary>
    public Dimension Dimension { get; }

    /// <summary>The identifier used in the public JSON: <c>general-public</c>, <c>20132</c>. Empty for the root.</summary>
    public string Id { get; }

    /// <summary>The way from the root; a member covers every member whose path continues its own.</summary>
    public string Path { get; }

    /// <summary>True for the member that restricts nothing.</summary>
    public bool IsRoot => Path.Length == 0;

    /// <summary>True when <paramref name="other"/> is this member or stands below it.</summary>
    /// <param name="other">A member of the same dimension; a member of another dimension is never covered.</param>
    public bool Covers(Member other) =>
        ReferenceEquals(Dimension, other.Dimension) && other.Path.StartsWith(Path, StringComparison.Ordinal);

    /// <inheritdoc />
    public bool Equals(Member? other) =>
        other is not null && ReferenceEquals(Dimension, other.Dimension) && string.Equals(Path, other.Path, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Member);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Dimension.Index, string.GetHashCode(Path, StringComparison.Ordinal));

    /// <inheritdoc />
    public override string ToString() => $"{Dimension.Id}={(IsRoot ? "*" : Id)}";
}
