using System.Runtime.InteropServices;

namespace Mingsuan.Reading.Pdf;

/// <summary>A rectangle on a page.</summary>
/// <param name="Left">In hundredths of a point from the left edge; integers, so that geometry is exact and repeatable.</param>
/// <param name="Top">In hundredths of a point from the upper edge.</param>
/// <param name="Right">Not less than <paramref name="Left"/>.</param>
/// <param name="Bottom">Not less than <paramref name="Top"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Box(int Left, int Top, int Right, int Bottom)
{
    /// <summary>In hundredths of a point.</summary>
    public int Width => Right - Left;

    /// <summary>In hundredths of a point.</summary>
    public int Height => Bottom - Top;

    /// <summary>The middle from left to right.</summary>
    public int CenterX => Left + (Width / 2);

    /// <summary>The middle from top to bottom.</summary>
    public int CenterY => Top + (Height / 2);

    /// <summary>True when a point lies inside or on the edge.</summary>
    public bool Contains(int x, int y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>The smallest box around both.</summary>
    public Box Union(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
