using Mingsuan.Checking.Suspects;

namespace Mingsuan.Checking.Tests.Suspects;

public class SlipsTests
{
    [Theory]
    [InlineData("5463.48", "5463.84", "两位数字颠倒")]
    [InlineData("546.384", "5463.84", "小数点错位")]
    [InlineData("54638.40", "5463.84", "小数点错位")]
    [InlineData("54638400.00", "5463.84", "元与万元混淆")]
    [InlineData("0.54", "5400.00", "元与万元混淆")]
    [InlineData("5463.85", "5463.84", "一位数字有误")]
    [InlineData("543.84", "5463.84", "漏了一位数字")]
    [InlineData("54633.84", "5463.84", "多了一位数字")]
    [InlineData("-5463.84", "5463.84", "正负号有误")]
    public void A_common_slip_is_named(string printed, string right, string slip) =>
        Slips.Between(printed, right).ShouldNotBeNull().Chinese.ShouldContain(slip);

    [Theory]
    [InlineData("5463.84", "5463.84")]
    [InlineData("5463.84", "1234.56")]
    [InlineData("", "5463.84")]
    [InlineData("9963.84", "5463.84")]
    public void Anything_else_is_no_slip(string printed, string right) => Slips.Between(printed, right).ShouldBeNull();

    [Fact]
    public void A_moved_point_says_more_than_a_wrong_digit()
    {
        Slips.Weight(Slips.Between("54638.40", "5463.84")).ShouldBeGreaterThan(Slips.Weight(Slips.Between("5463.48", "5463.84")));
        Slips.Weight(Slips.Between("5463.48", "5463.84")).ShouldBeGreaterThan(Slips.Weight(Slips.Between("5463.85", "5463.84")));
        Slips.Weight(null).ShouldBe(0);
    }
}
