using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Tests.Properties;

/// <summary>Coordinates over few members, so that coverage, equality and contradiction all occur often.</summary>
internal static class CoordinateGenerators
{
    private static readonly string[] Codes = ["201", "20131", "20132", "2013201", "2013299", "208", "20805"];

    private static readonly string[] Names = ["甲", "甲乙", "乙"];

    public static Gen<Coordinates> Coordinates { get; } =
        from count in Gen.Choose(0, 4)
        from members in Gen.ArrayOf(Member, count)
        select members.Aggregate(Core.Dimensions.Coordinates.Everything, (coordinates, member) => coordinates.With(member));

    public static Gen<Member> Member => Gen.Elements(StandardDimensions.All.Take(8)).SelectMany(MemberOf);

    /// <summary>Coordinates that cover the given ones: each member stays or gives way to one above it.</summary>
    public static Gen<Coordinates> Covering(Coordinates coordinates) =>
        coordinates.Members.Aggregate(
            Gen.Constant(coordinates),
            (covering, member) =>
                from result in covering
                from above in Gen.Elements(Members(member.Dimension).Where(candidate => candidate.Covers(member)))
                select result.With(above));

    public static Gen<Member> MemberOf(Dimension dimension) => Gen.Elements(Members(dimension));

    /// <summary>The root, and every listed member or some made ones.</summary>
    private static IEnumerable<Member> Members(Dimension dimension) => dimension.Kind switch
    {
        DimensionKind.Closed => Below(dimension, dimension.Root).Prepend(dimension.Root),
        DimensionKind.Codes => Codes.Select(dimension.Member).Prepend(dimension.Root),
        _ => Names.Select(dimension.Member).Prepend(dimension.Root),
    };

    private static IEnumerable<Member> Below(Dimension dimension, Member parent) =>
        dimension.Children(parent).SelectMany(child => Below(dimension, child).Prepend(child));
}
