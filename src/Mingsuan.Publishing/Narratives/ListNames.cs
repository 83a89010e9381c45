using Mingsuan.Core.Dimensions;

namespace Mingsuan.Publishing.Narratives;

/// <summary>
/// The names of members in a list of a sentence: the plain name, but the whole way to it where a name alone does not tell (行政运行 stands in many
/// divisions), as officials write: 公共安全支出（类）公安（款）行政运行（项）.
/// </summary>
internal static class ListNames
{
    private static readonly (int Length, string Mark)[] Levels = [(3, "（类）"), (5, "（款）"), (7, "（项）")];

    /// <summary>The names of the members of one list, in their order.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Member> members, Func<Member, string> nameOf)
    {
        var plain = members.Select(nameOf).ToList();
        var often = plain.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return [.. members.Select((member, index) => often.Contains(plain[index]) || IsInsideClass(member) ? Whole(member, nameOf) : plain[index])];
    }

    private static bool IsInsideClass(Member member) => member.Dimension == StandardDimensions.Function && member.Id.Length > 3;

    /// <summary>A name that no other member bears.</summary>
    public static string Whole(Member member, Func<Member, string> nameOf) => member.Dimension.Kind == DimensionKind.Codes
        ? string.Concat(Levels.Where(level => level.Length <= member.Id.Length).Select(level => nameOf(member.Dimension.Member(member.Id[..level.Length])) + level.Mark))
        : $"{nameOf(member)}（{member.Id}）";
}
