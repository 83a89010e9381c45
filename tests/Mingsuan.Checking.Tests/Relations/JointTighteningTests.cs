using Mingsuan.Checking.Relations;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Tests.Relations;

public class JointTighteningTests
{
    [Fact]
    public void Relations_that_can_hold_together_are_left_alone()
    {
        var (total, first, second) = (Figure(30.01m), Figure(10m), Figure(20m));

        JointTightening.FindContradiction([new Relation(RelationKind.RowSum, total, [first, second])]).ShouldBeNull();
    }

    [Fact]
    public void A_figure_that_two_sums_pull_apart_is_a_contradiction()
    {
        // The part must be at its upper end for the one total and at its lower end for the other.
        var part = Figure(10m);
        var (above, below) = (Figure(10.01m), Figure(9.99m));

        JointTightening.FindContradiction([new Relation(RelationKind.Equality, above, [part]), new Relation(RelationKind.Equality, below, [part])]).ShouldNotBeNull();
    }

    [Fact]
    public void Slack_leaves_room()
    {
        var part = Figure(10m);
        var (above, below) = (Figure(10.01m), Figure(9.99m));

        JointTightening.FindContradiction([
            new Relation(RelationKind.Equality, above, [part]) { Slack = 100m }, new Relation(RelationKind.Equality, below, [part])]).ShouldBeNull();
        JointTightening.FindContradiction([
            new Relation(RelationKind.Equality, above, [part]) { Slack = 99m / 2m }, new Relation(RelationKind.Equality, below, [part])]).ShouldNotBeNull();
    }

    [Fact]
    public void A_chain_of_sums_carries_the_rounding_along()
    {
        // Each step up is 0.01 and could be rounding; four of them cannot.
        var figures = Enumerable.Range(0, 5).Select(index => Figure(10m + (index * 0.01m))).ToList();
        var relations = Enumerable.Range(0, 4).Select(index => new Relation(RelationKind.Equality, figures[index + 1], [figures[index]])).ToList();

        relations.ShouldAllBe(relation => CheckedRelation.Check(relation).Verdict == Verdict.Rounding);
        JointTightening.FindContradiction(relations).ShouldNotBeNull();
    }

    /// <summary>
    /// The two-way table of AlterationTests: each sum alone can be rounding, all together cannot. Whether narrowing intervals
    /// figure by figure shows it is what this test states; deciding it in general takes a linear programme.
    /// </summary>
    [Fact]
    public void The_two_way_table_without_a_solution_is_found_by_narrowing()
    {
        int[,] table = { { 1, 2, 2 }, { 0, 0, 1 }, { 2, 1, 2 } };

        var relations = Derive(table);
        relations.ShouldAllBe(relation => CheckedRelation.Check(relation).Verdict != Verdict.Broken);
        JointTightening.FindContradiction(relations).ShouldNotBeNull();
    }

    [Fact]
    public void A_two_way_table_with_a_solution_is_left_alone()
    {
        int[,] table = { { 1, 2, 3 }, { 0, 1, 1 }, { 2, 3, 4 } };

        JointTightening.FindContradiction(Derive(table)).ShouldBeNull();
    }

    private static IReadOnlyList<Relation> Derive(int[,] table)
    {
        var figures = new List<Figure>();
        string[] natures = ["basic", "project"];
        for (int row = 0; row < 3; row++)
        {
            for (int column = 0; column < 3; column++)
            {
                var function = row == 2 ? StandardDimensions.Function.Root : StandardDimensions.Function.Member($"20{row + 1}");
                var nature = column == 2 ? StandardDimensions.Nature.Root : StandardDimensions.Nature.Member(natures[column]);
                figures.Add(new Figure(
                    Measure.Budget, Coordinates.Of(StandardDimensions.Side.Member("expenditure"), function, nature), new Amount(table[row, column], MoneyUnit.Yuan, 0), FigureState.Printed,
                    new Place(0, row, column, null, null, $"{table[row, column]}")));
            }
        }

        return RelationDeriver.Derive(figures);
    }

    private static Figure Figure(decimal value) =>
        new(Measure.Budget, Coordinates.Everything, new Amount(value, MoneyUnit.TenThousandYuan, 2), FigureState.Printed, new Place(0, 0, 0, null, null, value.ToString("F2")));
}
