using Mingsuan.Core.Money;

namespace Mingsuan.Core.Tests.Money;

public class PrintedMoneyTests
{
    [Theory]
    [InlineData("971.60", "971.60", null)]
    [InlineData("971.60万元", "971.60", "万元")]
    [InlineData("9,716 元", "9716", "元")]
    [InlineData("￥3.5亿元", "3.5", "亿元")]
    public void A_cell_may_say_its_own_unit(string printed, string digits, string? unit)
    {
        var money = PrintedMoney.Read(printed).ShouldNotBeNull();
        money.Number.Digits.ShouldBe(digits);
        money.Unit?.Name.ShouldBe(unit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("万元")]
    [InlineData("约3万元")]
    [InlineData("3万元/人")]
    [InlineData("45元以上")]
    public void Anything_else_is_no_amount(string printed) => PrintedMoney.Read(printed).ShouldBeNull();
}
