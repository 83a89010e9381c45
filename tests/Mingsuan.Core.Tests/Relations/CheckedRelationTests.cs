using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;
using Mingsuan.Core.Tests.Properties;

namespace Mingsuan.Core.Tests.Relations;

public class CheckedRelationTests
{
    /// <summary>Small whole numbers, printed in yuan without decimals or with one.</summary>
    private static readonly Gen<Amount> SmallAmounts =
        from tenths in Gen.Choose(-30, 30)
        from decimals in Gen.Choose(0, 1)
        select Amount.Round(tenths / 10m, MoneyUnit.Yuan, decimals);

    [Theory]
    [InlineData("10.00", "4.00 6.00", Verdict.Exact)]
    [InlineData("10.01", "4.00 6.00", Verdict.Rounding)]
    [InlineData("9.99", "4.00 6.00", Verdict.Rounding)]
    [InlineData("10.02", "4.00 6.00", Verdict.Broken)]
    [InlineData("10.02", "3.00 3.00 4.00", Verdict.Rounding)]
    [InlineData("10.03", "3.00 3.00 4.00", Verdict.Broken)]
    [InlineData("10.01", "10.00", Verdict.Rounding)]
    [InlineData("10.02", "10.00", Verdict.Broken)]
    [InlineData("0.00", "4.00 -4.00", Verdict.Exact)]
    [InlineData("-8.00", "-4.00 -4.00", Verdict.Exact)]
    [InlineData("0.00", "", Verdict.Exact)]
    [InlineData("5.00", "", Verdict.Broken)]
    public void A_sum_holds_if_and_only_if_rounding_can_explain_the_difference(string total, string parts, Verdict verdict) =>
        CheckedRelation.Check(Sum(Printed(total), parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Printed))).Verdict.ShouldBe(verdict);

    [Fact]
    public void The_units_of_the_parts_may_differ_from_that_of_the_total()
    {
        var total = new Amount(1.23m, MoneyUnit.TenThousandYuan, 2);
        CheckedRelation.Check(Sum(total, [new Amount(12_300m, MoneyUnit.Yuan, 2)])).Verdict.ShouldBe(Verdict.Exact);
        CheckedRelation.Check(Sum(total, [new Amount(12_349.99m, MoneyUnit.Yuan, 2)])).Verdict.ShouldBe(Verdict.Rounding);
        CheckedRelation.Check(Sum(total, [new Amount(12_351m, MoneyUnit.Yuan, 2)])).Verdict.ShouldBe(Verdict.Broken);
    }

    [Fact]
    public void A_blank_part_is_exactly_nothing_and_a_printed_zero_is_not()
    {
        var blank = new Figure(Measure.Budget, Coordinates.Everything, Printed("0.00"), FigureState.Blank, Somewhere);
        CheckedRelation.Check(new Relation(RelationKind.RowSum, At(Printed("10.02")), [At(Printed("10.00")), blank])).Verdict.ShouldBe(Verdict.Broken);
        CheckedRelation.Check(Sum(Printed("10.02"), [Printed("10.00"), Printed("0.00"), Printed("0.00")])).Verdict.ShouldBe(Verdict.Rounding);
    }

    [Fact]
    public void A_relation_with_an_obstacle_is_unchecked_whatever_its_figures()
    {
        var relation = Sum(Printed("10.00"), [Printed("3.00")]) with { Obstacle = new Message("不明", "unclear") };
        CheckedRelation.Check(relation).Verdict.ShouldBe(Verdict.Unchecked);
    }

    [Fact]
    public void The_difference_is_the_total_less_the_sum_in_yuan()
    {
        var result = CheckedRelation.Check(Sum(Printed("10.00"), [Printed("3.00"), Printed("6.50")]));
        result.SumInYuan.ShouldBe(95_000m);
        result.DifferenceInYuan.ShouldBe(5_000m);
        result.Sum.ShouldBe(new Core.Money.Interval(94_900m, 95_100m));
    }

    [Fact]
    public void Figures_rounded_from_hidden_exact_values_are_never_broken()
    {
        var cells =
            (from cents in MoneyGenerators.Cents
             from unit in MoneyGenerators.Units
             from decimals in MoneyGenerators.Decimals
             select (Exact: cents / 100m, Amount: Amount.Round(cents / 100m, unit, decimals))).ArrayOf();
        var sums =
            from parts in cells
            from unit in MoneyGenerators.Units
            from decimals in MoneyGenerators.Decimals
            select (Total: Amount.Round(parts.Sum(part => part.Exact), unit, decimals), Parts: parts.Select(part => part.Amount).ToArray());
        Law.Holds(sums, it => CheckedRelation.Check(Sum(it.Total, it.Parts)).Verdict is Verdict.Exact or Verdict.Rounding, 1000);
    }

    [Fact]
    public void Broken_is_said_if_and_only_if_no_hidden_values_exist()
    {
        var sums =
            from total in SmallAmounts
            from count in Gen.Choose(0, 3)
            from parts in SmallAmounts.ArrayOf(count)
            select (total, parts);
        Law.Holds(sums, it => (CheckedRelation.Check(Sum(it.total, it.parts)).Verdict == Verdict.Broken) != HiddenValuesExist(it.total, it.parts), 1000);
    }

    /// <summary>
    /// Tries every hidden value of every figure on a grid of 0.05 yuan, on which all ends of the intervals lie: if any
    /// values exist, some exist there.
    /// </summary>
    private static bool HiddenValuesExist(Amount total, IEnumerable<Amount> parts)
    {
        var sums = new HashSet<decimal> { 0m };
        foreach (var part in parts)
        {
            sums = [.. sums.SelectMany(sum => Hidden(part).Select(value => sum + value))];
        }

        return Hidden(total).Any(sums.Contains);
    }

    private static IEnumerable<decimal> Hidden(Amount amount)
    {
        const decimal Grid = 0.05m;
        decimal half = amount.Decimals == 0 ? 0.5m : 0.05m;
        for (decimal value = amount.Value - half; value <= amount.Value + half; value += Grid)
        {
            yield return value;
        }
    }

    private static Place Somewhere { get; } = new(0, 0, 0, null, null, string.Empty);

    private static Amount Printed(string text) => new(PrintedNumber.Read(text)!.Value.Value, MoneyUnit.TenThousandYuan, 2);

    private static Figure At(Amount amount) => new(Measure.Budget, Coordinates.Everything, amount, FigureState.Printed, Somewhere);

    private static Relation Sum(Amount total, IEnumerable<Amount> parts) => new(RelationKind.RowSum, At(total), [.. parts.Select(At)]);
}
