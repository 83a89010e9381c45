using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Money;
using Mingsuan.Core.Tests.Properties;
using Interval = Mingsuan.Core.Money.Interval;

namespace Mingsuan.Core.Tests.Money;

public class IntervalTests
{
    private static readonly Gen<Interval> Intervals =
        from low in Gen.Choose(-6, 6)
        from width in Gen.Choose(0, 5)
        select new Interval(low, low + width);

    private static readonly Gen<(Interval A, Interval B)> Pairs =
        from a in Intervals
        from b in Intervals
        select (a, b);

    /// <summary>Hidden exact values with the interval of each as it is printed, in different units and decimals.</summary>
    private static readonly Gen<(decimal Exact, Interval Interval)[]> Printed =
        (from cents in MoneyGenerators.Cents
         from unit in MoneyGenerators.Units
         from decimals in MoneyGenerators.Decimals
         select (cents / 100m, Amount.Round(cents / 100m, unit, decimals).Interval)).ArrayOf();

    [Fact]
    public void The_sum_of_intervals_holds_the_sum_of_the_hidden_exact_values() =>
        Law.Holds(Printed, cells => cells.Aggregate(Interval.Zero, (sum, cell) => sum + cell.Interval).Contains(cells.Sum(cell => cell.Exact)), 500);

    [Fact]
    public void The_difference_of_intervals_holds_the_difference_of_the_hidden_exact_values() =>
        Law.Holds(Printed, cells => cells.Aggregate(Interval.Zero, (rest, cell) => rest - cell.Interval).Contains(-cells.Sum(cell => cell.Exact)), 500);

    [Fact]
    public void A_sum_is_exactly_the_set_of_all_sums() => Law.Holds(Pairs, it => Matches(it.A + it.B, Combine(it.A, it.B, (a, b) => a + b)));

    [Fact]
    public void A_difference_is_exactly_the_set_of_all_differences() => Law.Holds(Pairs, it => Matches(it.A - it.B, Combine(it.A, it.B, (a, b) => a - b)));

    [Fact]
    public void Negation_is_exactly_the_set_of_all_negated_values() => Law.Holds(Intervals, it => Matches(-it, Values(it).Select(value => -value)));

    [Fact]
    public void An_intersection_is_exactly_what_both_hold() => Law.Holds(Pairs, it => Matches(it.A.Intersect(it.B), Values(it.A).Intersect(Values(it.B))));

    [Fact]
    public void Intervals_meet_if_and_only_if_they_have_a_value_in_common() =>
        Law.Holds(Pairs, it => it.A.Meets(it.B) == Values(it.A).Intersect(Values(it.B)).Any() && it.A.Meets(it.B) == it.B.Meets(it.A));

    [Fact]
    public void Intervals_that_touch_in_one_value_meet() => new Interval(0m, 1m).Meets(new Interval(1m, 2m)).ShouldBeTrue();

    [Fact]
    public void An_empty_interval_holds_nothing_and_meets_nothing()
    {
        var empty = new Interval(1m, 0m);
        empty.IsEmpty.ShouldBeTrue();
        empty.Contains(0.5m).ShouldBeFalse();
        empty.Meets(new Interval(-9m, 9m)).ShouldBeFalse();
        empty.ToString().ShouldBe("∅");
    }

    [Fact]
    public void Zero_and_a_single_value_have_no_width()
    {
        Interval.Zero.Width.ShouldBe(0m);
        Interval.Exactly(5m).ShouldBe(new Interval(5m, 5m));
        new Interval(2m, 6m).Middle.ShouldBe(4m);
    }

    private static IEnumerable<decimal> Values(Interval interval)
    {
        for (decimal value = interval.Low; value <= interval.High; value++)
        {
            yield return value;
        }
    }

    private static IEnumerable<decimal> Combine(Interval left, Interval right, Func<decimal, decimal, decimal> operation) =>
        from a in Values(left)
        from b in Values(right)
        select operation(a, b);

    private static bool Matches(Interval interval, IEnumerable<decimal> values) =>
        values.Distinct().Order().SequenceEqual(interval.IsEmpty ? [] : Values(interval));
}
