using System.Runtime.InteropServices;

namespace Mingsuan.Reading.Pdf;

/// <summary>A straight line along one of the page's edges: part of a table's frame.</summary>
/// <param name="IsHorizontal">True from left to right, false from top to bottom.</param>
/// <param name="Position">Where it stands across its direction, in hundredths of a point.</param>
/// <param name="Start">Where it begins along its direction.</param>
/// <param name="End">Where it ends; not less than <paramref name="Start"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ruling(bool IsHorizontal, int Position, int Start, int End)
{
    /// <summary>In hundredths of a point.</summary>
    public int Length => End - Start;
}
