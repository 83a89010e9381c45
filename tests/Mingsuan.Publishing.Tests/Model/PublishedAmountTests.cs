using Mingsuan.Core.Money;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Tests.Model;

public sealed class PublishedAmountTests
{
    [Theory]
    [InlineData("12345", "1.23")]
    [InlineData("12350", "1.24")]
    [InlineData("-12350", "-1.24")]
    [InlineData("-49.99", "0.00")]
    [InlineData("50", "0.01")]
    [InlineData("0", "0.00")]
    public void Rounds_half_away_from_zero_once(string yuan, string printed) =>
        PublishedAmount.Of(decimal.Parse(yuan), MoneyUnit.TenThousandYuan, 2).Printed.ShouldBe(printed);

    [Theory]
    [InlineData("31214205.80", "31,214,205.80")]
    [InlineData("-214205.8", "-214,205.80")]
    [InlineData("-1214205.8", "-1,214,205.80")]
    [InlineData("999.99", "999.99")]
    [InlineData("1000", "1,000.00")]
    [InlineData("0", "0.00")]
    public void Separates_every_three_digits_of_the_whole_number(string yuan, string separated) =>
        PublishedAmount.Of(decimal.Parse(yuan), MoneyUnit.Yuan, 2).Separated.ShouldBe(separated);

    [Fact]
    public void Without_decimals_the_last_three_digits_are_separated_too() =>
        PublishedAmount.Of(1234567m, MoneyUnit.Yuan, 0).Separated.ShouldBe("1,234,567");
}
