using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Core.Relations;
using Interval = Mingsuan.Core.Money.Interval;

namespace Mingsuan.Core.Tests.Relations;

public class QuotientTests
{
    private static readonly Place Somewhere = new(null, null, null, null, null, string.Empty);

    [Fact]
    public void Percentages_are_worked_out_of_their_amounts()
    {
        Quotient.Share.Of(1m, 4m).ShouldBe(25m);
        Quotient.GrowthOfChange.Of(120m, 20m).ShouldBe(20m);
        Quotient.GrowthOfPrior.Of(80m, 100m).ShouldBe(-20m);
        Quotient.Share.Of(1m, 0m).ShouldBeNull();
        Quotient.GrowthOfChange.Of(5m, 5m).ShouldBeNull();
        Quotient.GrowthOfChange.Of(5m, 10m).ShouldBe(-200m);
        Quotient.GrowthOfChange.Of(new Interval(5m, 6m), new Interval(5m, 7m)).ShouldBeNull();
        Quotient.GrowthOfPrior.Of(new Interval(1m, 2m), new Interval(-1m, 1m)).ShouldBeNull();
    }

    /// <summary>Whatever exact amounts are printed, rounded once, their percentage rounded once is never found to be wrong.</summary>
    [Fact]
    public void Rounding_never_breaks_a_percentage() => Prop.ForAll(
        Gen.Choose(1, 99_999_999).ToArbitrary(), Gen.Choose(1, 99_999_999).ToArbitrary(), Gen.Elements(0, 1, 2).ToArbitrary(),
        (first, second, decimals) =>
        {
            foreach (var quotient in new[] { Quotient.Share, Quotient.GrowthOfChange, Quotient.GrowthOfPrior })
            {
                if (quotient.Of(first, second) is { } percent && Math.Abs(percent) < 1_000_000m)
                {
                    Check(quotient, Math.Round(percent, decimals, MidpointRounding.AwayFromZero), decimals, first, second).ShouldNotBe(Verdict.Broken);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(25.00, Verdict.Exact)]
    [InlineData(25.01, Verdict.Rounding)]
    [InlineData(25.20, Verdict.Broken)]
    public void A_share_is_exact_rounding_or_broken(double percent, Verdict verdict) =>
        Check(Quotient.Share, (decimal)percent, 2, 10_000m, 40_000m).ShouldBe(verdict);

    /// <summary>Solving for an amount gives back the amount that was there.</summary>
    [Fact]
    public void Solving_for_an_amount_finds_it() => Prop.ForAll(
        Gen.Choose(1, 9_999).ToArbitrary(), Gen.Choose(10_000, 99_999).ToArbitrary(),
        (first, second) =>
        {
            foreach (var quotient in new[] { Quotient.Share, Quotient.GrowthOfPrior })
            {
                var percent = Interval.Exactly(quotient.Of(first, (decimal)second)!.Value);
                Near(quotient.First(percent, Interval.Exactly(second)), first);
                Near(quotient.Second(percent, Interval.Exactly(first)), second);
            }

            var growth = Interval.Exactly(Quotient.GrowthOfChange.Of(second, (decimal)first)!.Value);
            Near(Quotient.GrowthOfChange.First(growth, Interval.Exactly(first)), second);
            Near(Quotient.GrowthOfChange.Second(growth, Interval.Exactly(second)), first);
        }).QuickCheckThrowOnFailure();

    private static void Near(Interval? interval, decimal value) => Math.Abs(interval!.Value.Middle - value).ShouldBeLessThan(0.000001m);

    private static Verdict Check(Quotient quotient, decimal percent, int decimals, decimal first, decimal second)
    {
        var total = At(Measure.Share, new Amount(percent, MoneyUnit.Percent, decimals));
        return CheckedRelation.Check(new Relation(RelationKind.Share, total, [At(Measure.Budget, Rounded(first)), At(Measure.Budget, Rounded(second))]) { Quotient = quotient }).Verdict;
    }

    private static Amount Rounded(decimal yuan) => Amount.Round(yuan, MoneyUnit.TenThousandYuan, 2);

    private static Figure At(Measure measure, Amount amount) => new(measure, Coordinates.Everything, amount, FigureState.Printed, Somewhere);
}
