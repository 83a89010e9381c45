namespace Mingsuan.Publishing.Tables;

/// <summary>Where in a book something is mended: enough to lead a person to the field.</summary>
/// <param name="Sheet">The source of the sheet as it was read, or the title of its definition.</param>
/// <param name="Line">The row of the sheet, where it was read from one; otherwise null.</param>
/// <param name="Key">What names the row (line id, project code, key of a text), where the row number is not known; otherwise null.</param>
/// <param name="Column">The title of the column, or null for the row.</param>
public sealed record BookPlace(string Sheet, int? Line, string? Key, string? Column);
