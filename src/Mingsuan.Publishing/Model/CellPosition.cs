using System.Runtime.InteropServices;

namespace Mingsuan.Publishing.Model;

/// <summary>A cell of a statement.</summary>
/// <param name="Row">The 0-based row below the heading.</param>
/// <param name="Column">The 0-based column.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CellPosition(int Row, int Column);
