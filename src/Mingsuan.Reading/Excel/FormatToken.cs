using System.Globalization;

namespace Mingsuan.Reading.Excel;

/// <summary>A piece of a number format.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The literal's text, the place (0, # or ?), or the sign with its repeats.</param>
internal sealed record FormatToken(FormatTokenKind Kind, string Text)
{
    /// <summary>Reads a section of a format code; the position is left at the semicolon or the end.</summary>
    public static List<FormatToken> Read(string code, ref int position, out FormatCondition? condition)
    {
        condition = null;
        var tokens = new List<FormatToken>();
        for (; position < code.Length && code[position] != ';'; position++)
        {
            char sign = code[position];
            switch (sign)
            {
                case '"':
                    int close = code.IndexOf('"', position + 1);
                    close = close < 0 ? code.Length : close;
                    tokens.Add(new FormatToken(FormatTokenKind.Literal, code[(position + 1)..close]));
                    position = close;
                    break;
                case '\\' or '!' when position + 1 < code.Length:
                    tokens.Add(new FormatToken(FormatTokenKind.Literal, code[++position].ToString()));
                    break;
                case '_' or '*':
                    position++;
                    tokens.Add(new FormatToken(FormatTokenKind.Literal, " "));
                    break;
                case '[':
                    int end = code.IndexOf(']', position);
                    end = end < 0 ? code.Length : end;
                    Bracket(code[(position + 1)..end], tokens, ref condition);
                    position = end;
                    break;
                case '0' or '#' or '?':
                    tokens.Add(new FormatToken(FormatTokenKind.Digit, sign.ToString()));
                    break;
                case ',':
                    tokens.Add(new FormatToken(FormatTokenKind.Comma, ","));
                    break;
                case '.':
                    tokens.Add(new FormatToken(tokens.Exists(token => token.Kind == FormatTokenKind.Point) ? FormatTokenKind.Literal : FormatTokenKind.Point, "."));
                    break;
                case '%':
                    tokens.Add(new FormatToken(FormatTokenKind.Sign, "%"));
                    break;
                case '/' when tokens.Exists(token => token.Kind == FormatTokenKind.Digit):
                    tokens.Add(new FormatToken(FormatTokenKind.Fraction, "/"));
                    break;
                case 'E' or 'e' when position + 1 < code.Length && code[position + 1] is '+' or '-':
                    tokens.Add(new FormatToken(FormatTokenKind.Exponent, "E"));
                    position++;
                    break;
                case 'G' or 'g' when string.Compare(code, position, "General", 0, 7, StringComparison.OrdinalIgnoreCase) == 0:
                    tokens.Add(new FormatToken(FormatTokenKind.General, "General"));
                    position += 6;
                    break;
                case '@':
                    tokens.Add(new FormatToken(FormatTokenKind.General, "@"));
                    break;
                case 'a' or 'A' when string.Compare(code, position, "AM/PM", 0, 5, StringComparison.OrdinalIgnoreCase) == 0:
                    tokens.Add(new FormatToken(FormatTokenKind.Sign, "a"));
                    position += 4;
                    break;
                case 'y' or 'm' or 'd' or 'h' or 's' or 'Y' or 'M' or 'D' or 'H' or 'S':
                    int start = position;
                    while (position + 1 < code.Length && char.ToLowerInvariant(code[position + 1]) == char.ToLowerInvariant(sign))
                    {
                        position++;
                    }

                    tokens.Add(new FormatToken(FormatTokenKind.Sign, code[start..(position + 1)].ToLowerInvariant()));
                    break;
                default:
                    tokens.Add(new FormatToken(FormatTokenKind.Literal, sign.ToString()));
                    break;
            }
        }

        return tokens;
    }

    /// <summary>A currency sign is shown, a condition kept; colours and languages change nothing.</summary>
    private static void Bracket(string content, List<FormatToken> tokens, ref FormatCondition? condition)
    {
        if (content.StartsWith('$'))
        {
            int dash = content.IndexOf('-', StringComparison.Ordinal);
            tokens.Add(new FormatToken(FormatTokenKind.Literal, dash < 0 ? content[1..] : content[1..dash]));
        }
        else if (content.Length > 1 && content[0] is '<' or '>' or '=')
        {
            int length = content[1] is '=' or '>' ? 2 : 1;
            if (decimal.TryParse(content.AsSpan(length), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound))
            {
                condition = new FormatCondition(content[..length], bound);
            }
        }
        else if (content is "h" or "hh" or "m" or "mm" or "s" or "ss")
        {
            tokens.Add(new FormatToken(FormatTokenKind.Sign, content));
        }
    }
}

/// <summary>The condition of a section: [&gt;=10000].</summary>
/// <param name="Comparison">The sign of comparison.</param>
/// <param name="Bound">What is compared with.</param>
internal sealed record FormatCondition(string Comparison, decimal Bound)
{
    /// <summary>True when the section is for the number.</summary>
    public bool Holds(decimal number) => Comparison switch
    {
        "<" => number < Bound,
        "<=" => number <= Bound,
        ">" => number > Bound,
        ">=" => number >= Bound,
        "<>" => number != Bound,
        _ => number == Bound,
    };
}

/// <summary>The kinds of pieces.</summary>
internal enum FormatTokenKind
{
    /// <summary>Shown as it is.</summary>
    Literal,

    /// <summary>A place for a digit.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>Groups thousands or divides by them.</summary>
    Comma,

    /// <summary>Per cent, or a part of a date.</summary>
    Sign,

    /// <summary>The number as General shows it.</summary>
    General,

    /// <summary>Scientific.</summary>
    Exponent,

    /// <summary>Vulgar fractions.</summary>
    Fraction,
}
