using System.Globalization;
using System.Text;

namespace Mingsuan.Reading.Excel;

/// <summary>One section of a number format: literals, places for digits, parts of dates.</summary>
internal sealed class FormatSection
{
    private const string DateSigns = "ymdhsa";
    private readonly List<FormatToken> _tokens;

    private FormatSection(List<FormatToken> tokens, FormatCondition? condition)
    {
        _tokens = tokens;
        Condition = condition;
    }

    /// <summary>The condition that the section is under, or null.</summary>
    public FormatCondition? Condition { get; }

    /// <summary>The sections of a format code.</summary>
    public static IReadOnlyList<FormatSection> Split(string code)
    {
        var sections = new List<FormatSection>();
        int position = 0;
        while (position <= code.Length && sections.Count < 4)
        {
            var tokens = FormatToken.Read(code, ref position, out var condition);
            sections.Add(new FormatSection(tokens, condition));
            position++;
        }

        return sections;
    }

    /// <summary>Shows a number.</summary>
    public string Show(decimal number, bool dates1904)
    {
        if (_tokens.Exists(token => token.Kind == FormatTokenKind.Sign && DateSigns.Contains(char.ToLowerInvariant(token.Text[0]), StringComparison.Ordinal)))
        {
            return DateFormat.Show(number, [.. _tokens], dates1904) ?? NumberFormat.General(number);
        }

        if (_tokens.Exists(token => token.Kind is FormatTokenKind.General))
        {
            return string.Concat(_tokens.Select(token => token.Kind switch
            {
                FormatTokenKind.General => NumberFormat.General(number),
                FormatTokenKind.Literal => token.Text,
                _ => string.Empty,
            }));
        }

        if (!_tokens.Exists(token => token.Kind == FormatTokenKind.Digit))
        {
            return string.Concat(_tokens.Where(token => token.Kind == FormatTokenKind.Literal).Select(token => token.Text));
        }

        return _tokens.Exists(token => token.Kind == FormatTokenKind.Exponent)
            ? Scientific(number, Decimals(), _tokens.Count(token => token.Kind == FormatTokenKind.Digit) - Decimals() - 1)
            : _tokens.Exists(token => token.Kind == FormatTokenKind.Fraction) ? NumberFormat.General(number)
            : Places(number);
    }

    /// <summary>A number with an exponent.</summary>
    /// <param name="number">Any.</param>
    /// <param name="decimals">The decimals; zeros at the end are dropped only by General.</param>
    /// <param name="exponentDigits">The fewest digits of the exponent.</param>
    public static string Scientific(decimal number, int decimals, int exponentDigits)
    {
        int exponent = 0;
        decimal size = Math.Abs(number);
        while (size >= 10m)
        {
            size /= 10m;
            exponent++;
        }

        while (size is > 0m and < 1m)
        {
            size *= 10m;
            exponent--;
        }

        size = decimal.Round(size, Math.Clamp(decimals, 0, 28), MidpointRounding.AwayFromZero);
        string sign = number < 0 ? "-" : string.Empty;
        return $"{sign}{size.ToString("0." + new string('#', Math.Clamp(decimals, 0, 28)), CultureInfo.InvariantCulture)}E{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent).ToString(new string('0', Math.Clamp(exponentDigits, 1, 4)), CultureInfo.InvariantCulture)}";
    }

    private int Decimals()
    {
        int point = _tokens.FindIndex(token => token.Kind == FormatTokenKind.Point);
        int end = _tokens.FindIndex(token => token.Kind == FormatTokenKind.Exponent);
        return point < 0 ? 0 : _tokens.Take(end < 0 ? _tokens.Count : end).Skip(point).Count(token => token.Kind == FormatTokenKind.Digit);
    }

    private string Places(decimal number)
    {
        int decimals = Decimals();
        decimal scaled = Scale(number, out bool grouped);
        if (decimals > 28)
        {
            return NumberFormat.General(number);
        }

        decimal rounded = decimal.Round(scaled, decimals, MidpointRounding.AwayFromZero);
        string digits = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        string whole = decimals == 0 ? digits : digits[..^(decimals + 1)];
        string fraction = decimals == 0 ? string.Empty : digits[^decimals..];
        return (rounded < 0 ? "-" : string.Empty) + Fill(whole == "0" ? string.Empty : whole, fraction, grouped);
    }

    /// <summary>Percent signs multiply by a hundred, commas behind the last place of a digit divide by a thousand; other commas group.</summary>
    private decimal Scale(decimal number, out bool grouped)
    {
        int last = _tokens.FindLastIndex(token => token.Kind == FormatTokenKind.Digit);
        int point = _tokens.FindIndex(token => token.Kind == FormatTokenKind.Point);
        int lastWhole = point < 0 ? last : _tokens.FindLastIndex(point, token => token.Kind == FormatTokenKind.Digit);
        grouped = false;
        for (int index = 0; index < _tokens.Count; index++)
        {
            if (_tokens[index].Kind == FormatTokenKind.Comma)
            {
                if (index > last || (point >= 0 && index < point && index > lastWhole))
                {
                    number /= 1000m;
                }
                else
                {
                    grouped |= index < lastWhole;
                }
            }
            else if (_tokens[index] is { Kind: FormatTokenKind.Sign, Text: "%" } && Math.Abs(number) < 1_000_000_000_000_000_000_000m)
            {
                number *= 100m;
            }
        }

        return number;
    }

    /// <summary>Puts digits into their places from the right; literals stay where they stand between them.</summary>
    private string Fill(string whole, string fraction, bool grouped)
    {
        int point = _tokens.FindIndex(token => token.Kind == FormatTokenKind.Point);
        int end = point < 0 ? _tokens.Count : point;
        int first = _tokens.FindIndex(token => token.Kind == FormatTokenKind.Digit);
        var pieces = new Stack<string>();
        int used = 0;
        for (int index = end - 1; index >= 0; index--)
        {
            var token = _tokens[index];
            if (token.Kind == FormatTokenKind.Digit)
            {
                Digit(token.Text);
                while (index == first && used < whole.Length)
                {
                    Digit("0");
                }
            }
            else
            {
                pieces.Push(Shown(token));
            }
        }

        var text = new StringBuilder(string.Concat(pieces));
        int decimalPlace = 0;
        for (int index = end; index < _tokens.Count; index++)
        {
            var token = _tokens[index];
            if (token.Kind == FormatTokenKind.Digit)
            {
                bool isNeeded = token.Text != "#" || fraction.AsSpan(decimalPlace).ContainsAnyExcept('0');
                text.Append(isNeeded ? fraction[decimalPlace].ToString() : string.Empty);
                decimalPlace++;
            }
            else
            {
                text.Append(token.Kind == FormatTokenKind.Point ? "." : Shown(token));
            }
        }

        return text.ToString();

        void Digit(string place)
        {
            string digit = used < whole.Length ? whole[whole.Length - 1 - used].ToString() : place == "0" ? "0" : string.Empty;
            bool comma = grouped && digit.Length > 0 && used > 0 && used % 3 == 0;
            pieces.Push(comma ? digit + "," : digit);
            used++;
        }
    }

    private static string Shown(FormatToken token) => token.Kind == FormatTokenKind.Literal || token is { Kind: FormatTokenKind.Sign, Text: "%" } ? token.Text : string.Empty;
}
