namespace Mingsuan.Publishing.Compiling;

/// <summary>Numbers as headings and rows bear them: 一, 十二, 三十一.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The numeral of 1 to 99.</summary>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 99);
        string ones = number % 10 == 0 ? string.Empty : Digits[number % 10].ToString();
        return number < 10 ? ones : (number < 20 ? string.Empty : Digits[number / 10].ToString()) + "十" + ones;
    }
}
