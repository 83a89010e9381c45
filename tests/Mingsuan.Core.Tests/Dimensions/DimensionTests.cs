using Mingsuan.Core.Dimensions;
using static Mingsuan.Core.Dimensions.StandardDimensions;

namespace Mingsuan.Core.Tests.Dimensions;

public class DimensionTests
{
    [Fact]
    public void A_code_covers_the_codes_that_continue_it()
    {
        Function.Member("201").Covers(Function.Member("2013201")).ShouldBeTrue();
        Function.Member("20132").Covers(Function.Member("201")).ShouldBeFalse();
        Function.Member("20131").Covers(Function.Member("2013201")).ShouldBeFalse();
    }

    [Fact]
    public void A_name_covers_no_longer_name() => Unit.Member("甲").Covers(Unit.Member("甲乙")).ShouldBeFalse();

    [Fact]
    public void A_listed_member_covers_no_member_whose_name_merely_begins_alike() =>
        Category.Member("three-public").Covers(Category.Member("three-public-and-meetings")).ShouldBeFalse();

    [Fact]
    public void A_member_covers_none_of_another_dimension()
    {
        Economic.Member("301").Covers(GovernmentEconomic.Member("30101")).ShouldBeFalse();
        Economic.Member("301").Equals(GovernmentEconomic.Member("301")).ShouldBeFalse();
        Economic.Root.Covers(GovernmentEconomic.Member("301")).ShouldBeFalse();
    }

    [Fact]
    public void A_closed_dimension_knows_its_members_alone()
    {
        Fund.TryMember("general-public").ShouldNotBeNull();
        Fund.TryMember("general").ShouldBeNull();
        Fund.TryMember("").ShouldBeNull();
        Should.Throw<ArgumentException>(() => Fund.Member("general")).Message.ShouldContain("“general” is not a member of the dimension “fund”");
    }

    [Fact]
    public void An_open_dimension_makes_members_but_none_without_a_name()
    {
        Project.Member("供暖改造").Equals(Project.Member("供暖改造")).ShouldBeTrue();
        Project.TryMember("").ShouldBeNull();
    }

    [Fact]
    public void The_children_of_every_listed_member_are_disjoint_and_below_it()
    {
        foreach (var dimension in All.Where(dimension => dimension.IsClosed))
        {
            var open = new Stack<Member>([dimension.Root]);
            int visited = 0;
            while (open.TryPop(out var parent))
            {
                var children = dimension.Children(parent);
                foreach (var child in children)
                {
                    visited++;
                    open.Push(child);
                    parent.Covers(child).ShouldBeTrue();
                    child.Covers(parent).ShouldBeFalse();
                    children.Count(child.Covers).ShouldBe(1);
                    dimension.Member(child.Id).ShouldBe(child);
                }
            }

            visited.ShouldBeGreaterThan(1, dimension.Id);
        }
    }

    [Fact]
    public void Every_dimension_stands_at_its_index_and_is_found_by_its_id()
    {
        for (int index = 0; index < All.Count; index++)
        {
            All[index].Index.ShouldBe(index);
            Find(All[index].Id).ShouldBeSameAs(All[index]);
        }

        Find("colour").ShouldBeNull();
    }

    [Fact]
    public void Views_across_the_whole_have_children_that_are_no_parts_of_one_sum() =>
        All.Where(dimension => !dimension.RootIsPartitioned).Select(dimension => dimension.Id).ShouldBe(["side", "category", "procurement-kind", "counted"]);
}
