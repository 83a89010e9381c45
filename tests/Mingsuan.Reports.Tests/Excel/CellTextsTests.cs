using Mingsuan.Reports.Excel;

namespace Mingsuan.Reports.Tests.Excel;

public sealed class CellTextsTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1的", "'-1的")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("≥90%", "≥90%")]
    [InlineData("a=b", "a=b")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("", "")]
    public void WhatCouldBeReckonedBecomesPlainText(string text, string cell) => CellTexts.Text(text).ShouldBe(cell);

    [Fact]
    public void ACellHoldsNoMoreThanItCan() => CellTexts.Text(new string('字', 40_000)).Length.ShouldBeLessThanOrEqualTo(32_767);

    [Theory]
    [InlineData("5464.38", "5464.38", 2)]
    [InlineData("-0.90", "-0.90", 2)]
    [InlineData("1,234", "1234", 0)]
    [InlineData("0.00", "0.00", 2)]
    public void NumbersAreNumbers(string text, string value, int decimals) => CellTexts.Number(text).ShouldBe((value, decimals));

    [Theory]
    [InlineData("012")]
    [InlineData("12.5%")]
    [InlineData("98032724P000070110011")]
    [InlineData("1234567890123456")]
    [InlineData("")]
    public void WhatWouldLoseDigitsStaysText(string text) => CellTexts.Number(text).ShouldBeNull();

    [Theory]
    [InlineData("", 10, 1)]
    [InlineData("一二三四五", 11, 1)]
    [InlineData("一二三四五六", 11, 2)]
    [InlineData("a\nb", 11, 2)]
    public void LinesAreCountedByWidth(string text, int width, int lines) => CellTexts.Lines(text, width).ShouldBe(lines);
}
