namespace Mingsuan.Reading.Pdf.Mutool;

/// <summary>Reads the decimal numbers of a trace as integers.</summary>
internal static class FixedNumber
{
    /// <summary>A millionth: the step of <see cref="Read"/>.</summary>
    public const long One = 1_000_000;

    private const int Decimals = 6;

    /// <summary>No number is taken to be greater: a page is at most 14,400 points wide.</summary>
    private const long Largest = 1_000_000 * One;

    /// <summary>The value in millionths, cut to a million either way; 0 for what is no number.</summary>
    public static long Read(ReadOnlySpan<byte> text)
    {
        bool negative = !text.IsEmpty && text[0] == '-';
        long value = 0;
        int decimals = -1;
        int index = negative ? 1 : 0;
        for (; index < text.Length; index++)
        {
            byte character = text[index];
            if (character == '.' && decimals < 0)
            {
                decimals = 0;
            }
            else if (character is >= (byte)'0' and <= (byte)'9')
            {
                if (decimals < Decimals && value < Largest)
                {
                    value = (value * 10) + (character - '0');
                    decimals += decimals >= 0 ? 1 : 0;
                }
            }
            else
            {
                break;
            }
        }

        int scale = Decimals - Math.Max(decimals, 0) + Exponent(text[index..]);
        for (; scale > 0 && value < Largest; scale--)
        {
            value *= 10;
        }

        for (; scale < 0 && value > 0; scale++)
        {
            value /= 10;
        }

        value = Math.Min(value, Largest);
        return negative ? -value : value;
    }

    private static int Exponent(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2 || text[0] is not ((byte)'e' or (byte)'E'))
        {
            return 0;
        }

        bool negative = text[1] == '-';
        int exponent = 0;
        foreach (byte character in text[1..])
        {
            if (character is >= (byte)'0' and <= (byte)'9')
            {
                exponent = Math.Min(99, (exponent * 10) + (character - '0'));
            }
        }

        return negative ? -exponent : exponent;
    }
}
