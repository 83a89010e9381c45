namespace Mingsuan.Reading.Excel;

/// <summary>A worksheet as far as it is filled. Rows and columns are counted from 1.</summary>
/// <param name="Name">On its tab.</param>
internal sealed record Sheet(string Name)
{
    /// <summary>The filled cells by row, from left to right.</summary>
    public SortedDictionary<int, List<SheetCell>> Rows { get; } = [];

    /// <summary>Merged areas.</summary>
    public List<SheetArea> Merged { get; } = [];

    /// <summary>Rows that are not shown.</summary>
    public HashSet<int> HiddenRows { get; } = [];

    /// <summary>Columns that are not shown.</summary>
    public HashSet<int> HiddenColumns { get; } = [];

    /// <summary>Cells with a formula whose result the file does not hold.</summary>
    public List<string> Unreckoned { get; } = [];

    /// <summary>Cells with an error in place of a value.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Adds a filled cell.</summary>
    public void Add(int row, SheetCell cell)
    {
        if (!Rows.TryGetValue(row, out var cells))
        {
            Rows.Add(row, cells = []);
        }

        cells.Add(cell);
    }

    /// <summary>The name of a place: D7.</summary>
    public static string Address(int row, int column) => Core.Packaging.CellNames.Cell(column - 1, row);
}

/// <summary>A filled cell.</summary>
/// <param name="Column">From 1.</param>
/// <param name="Text">What it shows.</param>
/// <param name="Held">What it holds where that is something else; otherwise null.</param>
internal sealed record SheetCell(int Column, string Text, string? Held);

/// <summary>A merged area, its edges included.</summary>
internal sealed record SheetArea(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
