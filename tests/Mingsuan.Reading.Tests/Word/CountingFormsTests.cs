using Mingsuan.Reading.Word;

namespace Mingsuan.Reading.Tests.Word;

public class CountingFormsTests
{
    [Theory]
    [InlineData(10, "chineseCounting", "十")]
    [InlineData(12, "chineseCountingThousand", "十二")]
    [InlineData(20, "chineseCounting", "二十")]
    [InlineData(101, "chineseCountingThousand", "一百零一")]
    [InlineData(110, "chineseCounting", "一百一十")]
    [InlineData(1001, "chineseCounting", "一千零一")]
    [InlineData(15, "chineseLegalSimplified", "壹拾伍")]
    [InlineData(3, "ideographTraditional", "丙")]
    [InlineData(4, "decimalEnclosedCircle", "④")]
    [InlineData(2, "decimalEnclosedParen", "⑵")]
    [InlineData(28, "lowerLetter", "bb")]
    [InlineData(9, "upperRoman", "IX")]
    [InlineData(5, "decimalFullWidth", "５")]
    [InlineData(5, "decimalZero", "05")]
    [InlineData(123456, "chineseCounting", "123456")]
    public void NumbersAreWrittenInTheForm(int number, string format, string expected) => CountingForms.Write(number, format).ShouldBe(expected);
}
