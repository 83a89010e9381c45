using System.Runtime.InteropServices;

namespace Mingsuan.Reading.Pdf.Mutool;

/// <summary>An affine transformation as PDF knows it (ISO 32000-1, 8.3.3), its numbers in millionths.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Matrix(long A, long B, long C, long D, long E, long F)
{
    /// <summary>Changes nothing.</summary>
    public static readonly Matrix Identity = new(FixedNumber.One, 0, 0, FixedNumber.One, 0, 0);

    private const long ToHundredths = FixedNumber.One / 100;

    /// <summary>Where a point given in millionths comes to lie, in hundredths of a point.</summary>
    public (int X, int Y) Apply(long x, long y) => (Round(Product(A, x) + Product(C, y) + E), Round(Product(B, x) + Product(D, y) + F));

    /// <summary>Where a direction given in millionths comes to point, in hundredths of a point.</summary>
    public (int X, int Y) Turn(long x, long y) => (Round(Product(A, x) + Product(C, y)), Round(Product(B, x) + Product(D, y)));

    /// <summary>The numbers of an attribute: six, or four without a shift.</summary>
    public static Matrix Read(ReadOnlySpan<byte> text)
    {
        Span<long> values = stackalloc long[6];
        int count = 0;
        foreach (var range in text.Split((byte)' '))
        {
            if (count < values.Length && !text[range].IsEmpty)
            {
                values[count++] = FixedNumber.Read(text[range]);
            }
        }

        return count < 4 ? Identity : new Matrix(values[0], values[1], values[2], values[3], values[4], values[5]);
    }

    private static long Product(long factor, long value) => (long)(((Int128)factor * value) / FixedNumber.One);

    private static int Round(long millionths) => (int)Math.Clamp(millionths / ToHundredths, int.MinValue / 4, int.MaxValue / 4);
}
