using Mingsuan.Reading.Excel;

namespace Mingsuan.Reading.Tests.Excel;

public class NumberFormatTests
{
    [Theory]
    [InlineData("1936.0041", "#,##0.00", "1,936.00")]
    [InlineData("1936.005", "0.00", "1936.01")]
    [InlineData("0.5", "#.00", ".50")]
    [InlineData("0", "#,##0", "0")]
    [InlineData("0", "#,###.##", ".")]
    [InlineData("-12.5", "0.00", "-12.50")]
    [InlineData("-12.5", "0.00_);[Red]\\(0.00\\)", "(12.50)")]
    [InlineData("1234567", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "1,234,567.00")]
    [InlineData("0", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-")]
    [InlineData("0.7779", "0.00%", "77.79%")]
    [InlineData("19360041", "#,##0.00,,", "19.36")]
    [InlineData("19360041", "0!.00,", "193.60")]
    [InlineData("12345", "[>=10000]0.00,\"千\";0", "12.35千")]
    [InlineData("5", "\"第\"0\"项\"", "第5项")]
    [InlineData("2130301", "0000000", "2130301")]
    [InlineData("7", "00", "07")]
    [InlineData("45292", "yyyy\"年\"m\"月\"d\"日\"", "2024年1月1日")]
    [InlineData("45292.5", "yyyy/m/d h:mm", "2024/1/1 12:00")]
    [InlineData("12345678901234567", "0", "12345678901234600")]
    [InlineData("1.5E+3", "0.0", "1500.0")]
    [InlineData("12", "[$-804]0", "12")]
    [InlineData("12", "[$¥-804]0.00", "¥12.00")]
    public void ACellShowsItsNumberInItsFormat(string held, string code, string shown) => NumberFormat.Show(held, code, false).ShouldBe(shown);

    [Theory]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("1936", "1936")]
    [InlineData("1936.0099999999999", "1936.01")]
    [InlineData("12345678901", "12345678901")]
    [InlineData("123456789012", "1.23457E+11")]
    [InlineData("1234.56789012345", "1234.56789")]
    [InlineData("0.00001", "1E-05")]
    [InlineData("abc", "abc")]
    [InlineData("1E+300", "1E+300")]
    public void WithoutAFormatItShowsElevenCharacters(string held, string shown) => NumberFormat.Show(held, string.Empty, false).ShouldBe(shown);
}
