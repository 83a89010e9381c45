using FsCheck.Fluent;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Relations;
using Mingsuan.Core.Tests.Properties;
using static Mingsuan.Core.Dimensions.StandardDimensions;

namespace Mingsuan.Core.Tests.Relations;

public class CoverageTreeTests
{
    [Fact]
    public void A_long_list_has_the_children_that_looking_at_every_pair_finds() =>
        Law.Holds(
            Lists(),
            list =>
            {
                var found = CoverageTree.Children(list);
                return Enumerable.Range(0, list.Length).All(parent => found[parent].SequenceEqual(Enumerable.Range(0, list.Length).Where(child => IsChild(list, parent, child))));
            },
            60);

    private static bool IsChild(Coordinates[] list, int parent, int child) =>
        parent != child && list[parent].StrictlyCovers(list[child]) && !list.Any(between => list[parent].StrictlyCovers(between) && between.StrictlyCovers(list[child]));

    private static FsCheck.Gen<Coordinates[]> Lists() =>
        from size in Gen.Choose(41, 90)
        from list in Row().ArrayOf(size)
        select list;

    private static FsCheck.Gen<Coordinates> Row() =>
        from function in Gen.Elements("", "201", "20101", "2010101", "2010102", "20102", "202", "2020101")
        from unit in Gen.Elements("", "甲", "乙", "丙")
        from project in Gen.Elements("", "一", "二", "三/四")
        from fund in Gen.Elements("", "fiscal-appropriation", "general-public", "unit-funds", "business")
        select Of((Function, function), (Unit, unit), (Project, project), (Fund, fund));

    private static Coordinates Of(params (Dimension Dimension, string Id)[] members) =>
        members.Where(member => member.Id.Length > 0).Aggregate(Coordinates.Everything, (all, member) => all.With(member.Dimension.Member(member.Id)));
}
