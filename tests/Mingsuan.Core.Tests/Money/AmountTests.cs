using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Core.Money;
using Mingsuan.Core.Tests.Properties;
using Interval = Mingsuan.Core.Money.Interval;

namespace Mingsuan.Core.Tests.Money;

public class AmountTests
{
    private static readonly Gen<(decimal Yuan, MoneyUnit Unit, int Decimals)> Statements =
        from cents in MoneyGenerators.Cents
        from unit in MoneyGenerators.Units
        from decimals in MoneyGenerators.Decimals
        select (cents / 100m, unit, decimals);

    [Theory]
    [InlineData("1.005", "1.01")]
    [InlineData("1.0049", "1.00")]
    [InlineData("2.345", "2.35")]
    [InlineData("2.355", "2.36")]
    [InlineData("-1.005", "-1.01")]
    [InlineData("-2.345", "-2.35")]
    [InlineData("0.005", "0.01")]
    [InlineData("-0.004", "0")]
    public void Ties_are_rounded_away_from_zero(string exact, string printed) =>
        Amount.Round(Parse(exact), MoneyUnit.Yuan, 2).Value.ShouldBe(Parse(printed));

    [Fact]
    public void A_value_is_rounded_in_the_unit_of_its_statement()
    {
        Amount.Round(54_643_750m, MoneyUnit.TenThousandYuan, 2).Value.ShouldBe(5464.38m);
        Amount.Round(54_643_750m, MoneyUnit.TenThousandYuan, 0).Value.ShouldBe(5464m);
        Amount.Round(54_643_750m, MoneyUnit.HundredMillionYuan, 1).Value.ShouldBe(0.5m);
        Amount.Round(54_643_750m, MoneyUnit.ThousandYuan, 0).Value.ShouldBe(54_644m);
        Amount.Round(54_643_750m, MoneyUnit.Yuan, 2).Value.ShouldBe(54_643_750m);
    }

    [Fact]
    public void The_interval_of_a_rounded_value_holds_the_value() =>
        Law.Holds(Statements, it => Amount.Round(it.Yuan, it.Unit, it.Decimals).Interval.Contains(it.Yuan), 1000);

    [Fact]
    public void Whatever_lies_inside_an_interval_is_printed_as_its_amount() =>
        Law.Holds(Statements, it =>
        {
            var amount = Amount.Round(it.Yuan, it.Unit, it.Decimals);
            decimal almostHalf = amount.StepInYuan * 0.4999m;
            return Amount.Round(amount.InYuan + almostHalf, it.Unit, it.Decimals) == amount
                && Amount.Round(amount.InYuan - almostHalf, it.Unit, it.Decimals) == amount;
        });

    [Fact]
    public void Whatever_lies_outside_of_an_interval_is_printed_otherwise() =>
        Law.Holds(Statements, it =>
        {
            var amount = Amount.Round(it.Yuan, it.Unit, it.Decimals);
            decimal beyondHalf = amount.StepInYuan * 0.5001m;
            return Amount.Round(amount.InYuan + beyondHalf, it.Unit, it.Decimals) != amount
                && Amount.Round(amount.InYuan - beyondHalf, it.Unit, it.Decimals) != amount;
        });

    [Fact]
    public void An_interval_is_half_a_step_to_either_side()
    {
        new Amount(1.00m, MoneyUnit.TenThousandYuan, 2).Interval.ShouldBe(new Interval(9_950m, 10_050m));
        new Amount(-3m, MoneyUnit.Yuan, 0).Interval.ShouldBe(new Interval(-3.5m, -2.5m));
        new Amount(0m, MoneyUnit.HundredMillionYuan, 1).Interval.ShouldBe(new Interval(-5_000_000m, 5_000_000m));
    }

    [Fact]
    public void The_decimals_of_the_statement_decide_and_not_those_of_the_cell() =>
        new Amount(5m, MoneyUnit.TenThousandYuan, 2).Interval.Width.ShouldBe(100m);

    [Theory]
    [InlineData("元", "元")]
    [InlineData("千元", "千元")]
    [InlineData("万元", "万元")]
    [InlineData("亿元", "亿元")]
    [InlineData("人民币万元", "万元")]
    [InlineData("人民币元", "元")]
    [InlineData("万", "万元")]
    [InlineData("亿", "亿元")]
    public void A_unit_is_found_by_its_printed_name(string printed, string name) => MoneyUnit.Find(printed).ShouldNotBeNull().Name.ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("人民币")]
    [InlineData("美元")]
    [InlineData("万 元")]
    [InlineData("人")]
    public void What_is_no_unit_of_money_is_not_found(string printed) => MoneyUnit.Find(printed).ShouldBeNull();

    [Fact]
    public void A_longer_unit_is_tried_before_the_shorter_that_ends_it()
    {
        for (int index = 0; index < MoneyUnit.All.Count; index++)
        {
            MoneyUnit.All.Skip(index + 1).ShouldAllBe(later => !later.Name.EndsWith(MoneyUnit.All[index].Name, StringComparison.Ordinal));
        }
    }

    private static decimal Parse(string text) => PrintedNumber.Read(text)!.Value.Value;
}
