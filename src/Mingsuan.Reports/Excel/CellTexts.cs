using System.Globalization;
using System.Text;
using Mingsuan.Core.Money;

namespace Mingsuan.Reports.Excel;

/// <summary>Makes texts fit for a cell.</summary>
public static class CellTexts
{
    /// <summary>The most characters that a cell holds.</summary>
    private const int Longest = 32_767;

    /// <summary>A spreadsheet keeps numbers to 15 digits; longer ones stay texts.</summary>
    private const int MostDigits = 15;

    /// <summary>
    /// A text that no program takes for a formula. In the workbook itself texts are safe; but saved as CSV and opened again, what
    /// begins with one of these characters would be reckoned. It gets an apostrophe in front, which is what a person would type.
    /// </summary>
    public static string Text(string text)
    {
        var fit = new StringBuilder(text.Length + 1);
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠')
        {
            fit.Append('\'');
        }

        for (int index = 0; index < text.Length && fit.Length < Longest - 1; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                fit.Append(character).Append(text[++index]);
            }
            else
            {
                fit.Append(character is '\n' or '\t' || (!char.IsControl(character) && !char.IsSurrogate(character) && character is not ('\uFFFE' or '\uFFFF')) ? character : '\uFFFD');
            }
        }

        return fit.ToString();
    }

    /// <summary>How many lines a text takes in a column; a Chinese character is as wide as two digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of the column in digits.</param>
    public static int Lines(string text, int width)
    {
        int room = Math.Max(1, width - 1);
        return text.Split('\n').Sum(line => Math.Max(1, (line.Sum(character => character > 0x2E7F ? 2 : 1) + room - 1) / room));
    }

    /// <summary>The number that a text is, with its decimals; null for texts, codes with leading zeros, and numbers too long for a cell.</summary>
    public static (string Value, int Decimals)? Number(string text)
    {
        if (PrintedNumber.Read(text) is not { } number)
        {
            return null;
        }

        string digits = number.Digits.TrimStart('-');
        bool leads = digits.Length > 1 && digits[0] == '0' && digits[1] != '.';
        return leads || digits.Count(char.IsAsciiDigit) > MostDigits ? null : (number.Value.ToString(CultureInfo.InvariantCulture), number.Decimals);
    }
}
