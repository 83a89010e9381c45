using System.Text;
using Mingsuan.Reading.Pdf.Mutool;

namespace Mingsuan.Reading.Tests.Pdf;

public class FixedNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1_000_000)]
    [InlineData("-1.5", -1_500_000)]
    [InlineData(".25", 250_000)]
    [InlineData("186.20001", 186_200_010)]
    [InlineData("1e-05", 10)]
    [InlineData("-2.5e+02", -250_000_000)]
    [InlineData("99999999999999999999", 1_000_000_000_000)]
    [InlineData("1e99", 1_000_000_000_000)]
    [InlineData("nan", 0)]
    [InlineData("", 0)]
    public void Numbers_are_read_in_millionths(string text, long millionths) => FixedNumber.Read(Encoding.ASCII.GetBytes(text)).ShouldBe(millionths);
}
