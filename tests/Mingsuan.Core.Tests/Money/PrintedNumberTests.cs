using System.Globalization;
using FsCheck.Fluent;
using Mingsuan.Core.Money;
using Mingsuan.Core.Tests.Properties;

namespace Mingsuan.Core.Tests.Money;

public class PrintedNumberTests
{
    [Theory]
    [InlineData("12\uFFFD.40", true)]
    [InlineData("\uFFFD\uFFFD\uFFFD", true)]
    [InlineData("\uE0124.5", true)]
    [InlineData("1□.5", true)]
    [InlineData("12.3.4", true)]
    [InlineData("100 200", true)]
    [InlineData("12.40？", true)]
    [InlineData("12.40", false)]
    [InlineData("", false)]
    [InlineData("—", false)]
    [InlineData("12.5%", false)]
    [InlineData("无", false)]
    [InlineData("（三）12", false)]
    public void A_number_that_cannot_be_read_is_told_from_words_and_blanks(string printed, bool doubtful) =>
        PrintedNumber.IsDoubtful(printed).ShouldBe(doubtful);

    [Theory]
    [InlineData("5464.38", "5464.38", 2)]
    [InlineData(" 5464.38\t", "5464.38", 2)]
    [InlineData("5,464.38", "5464.38", 2)]
    [InlineData("1,234,567", "1234567", 0)]
    [InlineData("１，２３４．５０", "1234.50", 2)]
    [InlineData("-3.5", "-3.5", 1)]
    [InlineData("- 3.5", "-3.5", 1)]
    [InlineData("－3.5", "-3.5", 1)]
    [InlineData("−3.5", "-3.5", 1)]
    [InlineData("–3.5", "-3.5", 1)]
    [InlineData("+3.5", "3.5", 1)]
    [InlineData("＋3.5", "3.5", 1)]
    [InlineData("(3.5)", "-3.5", 1)]
    [InlineData("￥5,464.38", "5464.38", 2)]
    [InlineData("¥ 12.00", "12.00", 2)]
    [InlineData("-￥3.5", "-3.5", 1)]
    [InlineData("￥-3.5", "-3.5", 1)]
    [InlineData("(￥3.5)", "-3.5", 1)]
    [InlineData("（1,000.00）", "-1000.00", 2)]
    [InlineData("△3.5", "-3.5", 1)]
    [InlineData("0", "0", 0)]
    [InlineData("0.00", "0.00", 2)]
    [InlineData("\u30005464.38\u00A0", "5464.38", 2)]
    [InlineData("123456789012345678901234567", "123456789012345678901234567", 0)]
    public void A_number_is_read_digit_for_digit(string printed, string digits, int decimals)
    {
        var number = PrintedNumber.Read(printed).ShouldNotBeNull();
        number.Digits.ShouldBe(digits);
        number.Decimals.ShouldBe(decimals);
        number.Value.ShouldBe(decimal.Parse(digits, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("△")]
    [InlineData("()")]
    [InlineData("(")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("12%")]
    [InlineData("１２％")]
    [InlineData("12万元")]
    [InlineData("abc")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("一百")]
    [InlineData("1 2")]
    [InlineData("1\u00A0234")]
    [InlineData("--5")]
    [InlineData("+-5")]
    [InlineData("(-5)")]
    [InlineData("(5")]
    [InlineData("5)")]
    [InlineData("5-")]
    [InlineData("5-7")]
    [InlineData("12,34")]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData(",123")]
    [InlineData("123,")]
    [InlineData("1,,234")]
    [InlineData("1.234,567")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.1234567890123456789012345678901")]
    [InlineData("٣")]
    public void Whatever_is_not_one_number_is_no_number(string printed) => PrintedNumber.Read(printed).ShouldBeNull();

    [Fact]
    public void An_endless_text_is_no_number() => PrintedNumber.Read(new string('1', 1_000_000)).ShouldBeNull();

    [Fact]
    public void What_is_printed_is_read_back()
    {
        var numbers =
            from cents in Gen.Choose(-2_000_000_000, 2_000_000_000)
            from decimals in Gen.Choose(0, 6)
            from format in Gen.Elements("F", "N")
            from wide in Gen.Elements(true, false)
            from brackets in Gen.Elements(true, false)
            select (Value: cents / Power(decimals), Decimals: decimals, Format: format, Wide: wide, Brackets: brackets);
        Law.Holds(numbers, it =>
        {
            string digits = Math.Abs(it.Value).ToString(it.Format + it.Decimals, CultureInfo.InvariantCulture);
            string printed = it.Value >= 0m ? digits : it.Brackets ? $"({digits})" : "-" + digits;
            var read = PrintedNumber.Read(it.Wide ? Wide(printed) : printed);
            return read is { } number && number.Value == it.Value && number.Decimals == it.Decimals
                && number.Digits == it.Value.ToString("F" + it.Decimals, CultureInfo.InvariantCulture);
        });
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_its_digits_say_its_value()
    {
        var texts = Gen.Elements("0123456789.,-+()（）△ ％%元".ToCharArray()).ArrayOf().Select(characters => new string(characters));
        Law.Holds(texts, text => PrintedNumber.Read(text) is not { } number
            || (decimal.Parse(number.Digits, CultureInfo.InvariantCulture) == number.Value && text.Where(char.IsAsciiDigit).SequenceEqual(number.Digits.Where(char.IsAsciiDigit))), 2000);
    }

    private static string Wide(string printed) => string.Concat(printed.Select(character => (char)(character - '!' + '！')));

    private static decimal Power(int decimals) => Enumerable.Repeat(10m, decimals).Aggregate(1m, (power, ten) => power * ten);
}
