using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Tests.Outlines;

public sealed class NumberedLineTests
{
    [Theory]
    [InlineData("第二部分 预算报表", NumberStyle.Part, 2, "预算报表")]
    [InlineData("十二、其他说明", NumberStyle.Chinese, 12, "其他说明")]
    [InlineData("（三）人才工作", NumberStyle.BracketedChinese, 3, "人才工作")]
    [InlineData("12、名词解释", NumberStyle.Arabic, 12, "名词解释")]
    [InlineData("（1）车辆", NumberStyle.BracketedArabic, 1, "车辆")]
    [InlineData("③房屋", NumberStyle.Circled, 3, "房屋")]
    public void The_number_of_a_heading_is_read(string text, NumberStyle style, int value, string rest)
    {
        var number = NumberedLine.Read(text).ShouldNotBeNull();

        (number.Style, number.Value, number.Rest).ShouldBe((style, value, rest));
    }

    [Theory]
    [InlineData("2024年收入预算")]
    [InlineData("5.6万元")]
    [InlineData("一般公共预算")]
    public void What_is_no_number_of_a_heading_is_not_read(string text) => NumberedLine.Read(text).ShouldBeNull();

    [Theory]
    [InlineData("十", 10)]
    [InlineData("二十三", 23)]
    [InlineData("三十", 30)]
    [InlineData("百", 0)]
    public void Chinese_numerals_are_read(string digits, int value) => NumberedLine.ValueOf(digits).ShouldBe(value);
}
