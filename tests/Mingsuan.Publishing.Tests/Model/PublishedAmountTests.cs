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
}
