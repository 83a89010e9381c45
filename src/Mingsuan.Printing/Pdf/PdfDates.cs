namespace Mingsuan.Printing.Pdf;

/// <summary>Makes the bytes of a printed page independent of the hour: the dates that a browser stamps into it get one fixed value of the same length.</summary>
internal static class PdfDates
{
    private static ReadOnlySpan<byte> FixedDate => "20000101"u8;

    /// <summary>Changes the dates in place; offsets in the file stay as they are.</summary>
    public static void Fix(Span<byte> pdf)
    {
        Fix(pdf, "/CreationDate (D:"u8);
        Fix(pdf, "/ModDate (D:"u8);
    }

    private static void Fix(Span<byte> pdf, ReadOnlySpan<byte> key)
    {
        int from = 0;
        while (pdf[from..].IndexOf(key) is var found and >= 0)
        {
            from += found + key.Length;
            int digit = 0;
            for (; from < pdf.Length && pdf[from] != ')'; from++)
            {
                if (char.IsAsciiDigit((char)pdf[from]))
                {
                    pdf[from] = digit < FixedDate.Length ? FixedDate[digit] : (byte)'0';
                    digit++;
                }
            }
        }
    }
}
