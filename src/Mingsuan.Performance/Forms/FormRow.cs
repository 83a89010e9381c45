namespace Mingsuan.Performance.Forms;

/// <summary>A cell of a target form.</summary>
/// <param name="Text">Trimmed; empty for a blank cell.</param>
/// <param name="Line">Where it stands.</param>
internal readonly record struct FormCell(string Text, int Line)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsBlank => Text.Length == 0;
}

/// <summary>A row of a target form; a cell's place in the row is its column.</summary>
/// <param name="Cells">At least one cell.</param>
/// <param name="Page">The page, or null.</param>
internal sealed record FormRow(IReadOnlyList<FormCell> Cells, int? Page)
{
    /// <summary>True when the source lost blank cells and a value may belong to another column.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Where the row begins.</summary>
    public int Line => Cells[0].Line;

    /// <summary>The first cell that is not blank, with its column; column −1 when all are.</summary>
    public (int Column, FormCell Cell) First
    {
        get
        {
            for (var column = 0; column < Cells.Count; column++)
            {
                if (!Cells[column].IsBlank)
                {
                    return (column, Cells[column]);
                }
            }

            return (-1, Cells[0]);
        }
    }
}
