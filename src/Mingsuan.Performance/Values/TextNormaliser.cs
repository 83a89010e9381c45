using System.Text;

namespace Mingsuan.Performance.Values;

/// <summary>Brings full-width forms, variants of signs and spaces of a cell into one spelling, before it is read.</summary>
internal static class TextNormaliser
{
    /// <summary>Normalises a cell. A space between two digits is kept, since it may separate two numbers.</summary>
    /// <param name="text">The cell as printed.</param>
    /// <returns>The text to be read; never longer than the cell.</returns>
    public static string Normalise(string text)
    {
        var signs = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            signs.Append(Single(character));
        }

        var joined = signs
            .Replace(">=", "≥").Replace("=>", "≥").Replace("≥=", "≥")
            .Replace("<=", "≤").Replace("=<", "≤").Replace("≤=", "≤")
            .ToString();
        return WithoutSpaces(joined).Trim('。', ';', ',', '，', '、');
    }

    private static char Single(char character) => character switch
    {
        '，' => '，',
        '≧' or '⩾' or '≽' => '≥',
        '≦' or '⩽' or '≼' => '≤',
        '﹥' or '〉' => '>',
        '﹤' or '〈' => '<',
        '﹪' => '%',
        '‐' or '‑' or '–' or '—' or '―' or '−' or '─' or '－' => '-',
        '∼' or '〜' or '～' or '˜' => '~',
        '∶' or '︰' => ':',
        '\u200b' or '\ufeff' or '\u00a0' or '\u3000' => ' ',
        '〔' or '【' => '(',
        '〕' or '】' => ')',
        >= '\uff01' and <= '\uff5e' => (char)(character - 0xfee0),
        _ when char.IsWhiteSpace(character) => ' ',
        _ => character,
    };

    private static string WithoutSpaces(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ')
            {
                result.Append(text[i]);
            }
            else if (result.Length > 0 && char.IsAsciiDigit(result[^1]) && NextIsDigit(text, i))
            {
                result.Append(' ');
            }
        }

        return result.ToString();
    }

    private static bool NextIsDigit(string text, int position)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        return position < text.Length && char.IsAsciiDigit(text[position]);
    }
}
