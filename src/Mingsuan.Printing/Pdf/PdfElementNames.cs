using System.Globalization;

namespace Mingsuan.Printing.Pdf;

/// <summary>
/// Makes the bytes of a printed page independent of how busy the browser was: it names the elements of the structure tree (<c>node00000129</c>) by a
/// counter that sometimes skips a number. They are counted anew from zero in the same order, so the sorted name tree stays sorted.
/// </summary>
internal static class PdfElementNames
{
    private const int Digits = 8;

    private static ReadOnlySpan<byte> Mark => "(node"u8;

    /// <summary>Changes the names in place; offsets in the file stay as they are.</summary>
    public static void Fix(Span<byte> pdf)
    {
        var numbers = new SortedSet<int>();
        Each(pdf, (number, _) => numbers.Add(number));
        var ranks = numbers.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        Each(pdf, (number, digits) => ranks[number].TryFormat(digits, out _, "D8", CultureInfo.InvariantCulture));
    }

    private static void Each(Span<byte> pdf, Visit visit)
    {
        int from = 0;
        while (pdf[from..].IndexOf(Mark) is var found and >= 0)
        {
            from += found + Mark.Length;
            if (from + Digits < pdf.Length && pdf[from + Digits] == ')' && int.TryParse(pdf.Slice(from, Digits), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                visit(number, pdf.Slice(from, Digits));
            }
        }
    }

    private delegate void Visit(int number, Span<byte> digits);
}
