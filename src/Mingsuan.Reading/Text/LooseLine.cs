using System.Text.RegularExpressions;
using Mingsuan.Core.Money;

namespace Mingsuan.Reading.Text;

/// <summary>What the words of a line tell of its place in a table that lost its blank cells.</summary>
internal static partial class LooseLine
{
    /// <summary>The words of a line.</summary>
    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>True for a number that is no code and no row number.</summary>
    public static bool IsAmount(string word) => PrintedNumber.Read(word) is { } number && (number.Decimals > 0 || word.AsSpan().IndexOfAny(',', '，') > 0);

    /// <summary>True for a number of any kind, and for a stroke in place of one.</summary>
    public static bool IsValue(string word) => PrintedNumber.IsDash(word) || PrintedNumber.Read(word) is not null;

    /// <summary>True for a code of three, five or seven digits.</summary>
    public static bool IsCode(string word) => word.Length is 3 or 5 or 7 && Code().IsMatch(word);

    /// <summary>True for two digits: a part of a code that is split over columns.</summary>
    public static bool IsCodePart(string word) => word.Length == 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]);

    /// <summary>True for a label that begins with its number: 一、 （二） 3、 其中：.</summary>
    public static bool IsNumbered(string word) => Numbered().IsMatch(word);

    /// <summary>True for a line that numbers the columns: 1 2 3, with 栏次 or without.</summary>
    public static bool IsNumbering(string text) => text.Length < 200 && Numbering().IsMatch(text) && InOrder(text);

    /// <summary>True for the first line of rows below a heading.</summary>
    public static bool BeginsRows(string text)
    {
        string[] words = Words(text);
        return Array.Exists(words, IsAmount) || IsCode(words[0]) || IsNumbered(words[0])
            || (words.Length > 1 && (PrintedNumber.Read(words[^1]) is not null || (words[0] == "1" && !IsValue(words[1]))));
    }

    /// <summary>True for a line that can only be a row: words, and amounts behind them.</summary>
    public static bool IsRow(string text)
    {
        string[] words = Words(text);
        return words.Length > 1 && IsAmount(words[^1]) && text.AsSpan().IndexOfAny("。；，：:") < 0 && Array.Exists(words, word => word[0] > '\u2E7F');
    }

    /// <summary>True for a line that begins with the label of a total.</summary>
    public static bool IsTotal(string text) => Total().IsMatch(text);

    private static bool InOrder(string text)
    {
        int last = 0;
        foreach (string word in Words(text))
        {
            if (int.TryParse(word, out int number))
            {
                if (number != last + 1)
                {
                    return false;
                }

                last = number;
            }
        }

        return last > 1;
    }

    [GeneratedRegex(@"^[1-57]\d+$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}、|其中[:：])")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\s*(?:本\s*年\s*(?:收\s*入|支\s*出)\s*合\s*计|(?:收\s*入\s*|支\s*出\s*)?(?:总|合)\s*计|上\s*年\s*结\s*转|(?:年\s*终|年\s*末)\s*结\s*转|结\s*转\s*下\s*年)")]
    private static partial Regex Total();

    [GeneratedRegex(@"^\s*(?:栏\s*次)?(?:\s*\b\d{1,2}\b)+\s*$")]
    private static partial Regex Numbering();
}
