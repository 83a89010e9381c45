using System.Globalization;
using System.Text;

namespace Mingsuan.Reading.Word;

/// <summary>Writes the number of a list in the forms of ECMA-376 part 1, 17.18.59 that Chinese offices use; the others in digits.</summary>
internal static class CountingForms
{
    private const string Digits = "〇一二三四五六七八九";
    private const string CountingDigits = "零一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>Writes a number.</summary>
    /// <param name="number">0 and more.</param>
    /// <param name="format">The name of the form.</param>
    public static string Write(int number, string format) => format switch
    {
        "none" => string.Empty,
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "ideographTraditionalCounting" => Chinese(number, CountingDigits, "十百千", true),
        "chineseLegalSimplified" or "ideographLegalTraditional" => Chinese(number, LegalDigits, "拾佰仟", false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => string.Concat(Plain(number).Select(digit => Digits[digit - '0'])),
        "ideographTraditional" => Of("甲乙丙丁戊己庚辛壬癸", number),
        "ideographZodiac" => Of("子丑寅卯辰巳午未申酉戌亥", number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => number switch
        {
            >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
            _ => Plain(number),
        },
        "decimalEnclosedParen" => number is >= 1 and <= 20 ? ((char)('⑴' + number - 1)).ToString() : $"({Plain(number)})",
        "decimalEnclosedFullstop" => number is >= 1 and <= 20 ? ((char)('⒈' + number - 1)).ToString() : Plain(number) + ".",
        "ideographEnclosedCircle" => number is >= 1 and <= 10 ? ((char)('㊀' + number - 1)).ToString() : Plain(number),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Plain(number).Select(digit => (char)(digit - '0' + '０'))),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Of(string signs, int number) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Plain(number);

    private static string Chinese(int number, string digits, string units, bool shortTen)
    {
        if (number is < 0 or > 9999)
        {
            return Plain(number);
        }

        if (number == 0)
        {
            return digits[..1];
        }

        var text = new StringBuilder();
        bool gap = false;
        for (int position = 3, unit = 1000; position >= 0; position--, unit /= 10)
        {
            int digit = number / unit % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap)
            {
                text.Append(digits[0]);
                gap = false;
            }

            if (!(shortTen && position == 1 && digit == 1 && text.Length == 0))
            {
                text.Append(digits[digit]);
            }

            if (position > 0)
            {
                text.Append(units[position - 1]);
            }
        }

        return text.ToString();
    }

    private static string Letters(int number, char first) =>
        number is < 1 or > 780 ? Plain(number) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Plain(number);
        }

        var text = new StringBuilder();
        foreach (var (value, sign) in new[] { (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            while (number >= value)
            {
                text.Append(sign);
                number -= value;
            }
        }

        return text.ToString();
    }
}
