namespace Mingsuan.Publishing.Tables;

/// <summary>A row of a sheet as read.</summary>
/// <param name="Line">The 1-based row of the sheet, or line of the file, where it stands.</param>
/// <param name="Cells">One text for each column of the definition, trimmed; empty for a blank cell or a missing column.</param>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A sheet as read or to be written.</summary>
/// <param name="Definition">What it holds.</param>
/// <param name="Source">Its name for people: the file, or the workbook's sheet.</param>
/// <param name="Rows">Below the heading; wholly blank rows are left out.</param>
public sealed record Sheet(SheetDefinition Definition, string Source, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>True when its rows could not be read because a column is missing, which the findings say.</summary>
    public bool LacksColumns { get; init; }
}
