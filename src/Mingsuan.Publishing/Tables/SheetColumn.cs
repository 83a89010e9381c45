using Mingsuan.Publishing.Ledgers;

namespace Mingsuan.Publishing.Tables;

/// <summary>What a column of a book's sheet holds.</summary>
public enum SheetColumnKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A code: kept as text, leading zeros included.</summary>
    Code,

    /// <summary>Money in yuan, two decimals at most.</summary>
    Yuan,

    /// <summary>A number of things.</summary>
    Number,
}

/// <summary>A column of a sheet of a budget book; the same in the workbook and in the folder's CSV file.</summary>
/// <param name="Id">The heading in CSV: <c>function_code</c>.</param>
/// <param name="Title">The heading in the workbook.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Required">True when no row may leave it blank.</param>
public sealed record SheetColumn(string Id, string Title, SheetColumnKind Kind, bool Required)
{
    /// <summary>The only values that it takes; empty when it is free.</summary>
    public IReadOnlyList<LedgerTerm> Terms { get; init; } = [];

    /// <summary>The code list that its values are chosen from (id of <see cref="Core.Catalogues.CodeListDefinition"/>), or null.</summary>
    public string? CodeList { get; init; }

    /// <summary>A note for the person who fills it in; may be empty.</summary>
    public string Note { get; init; } = string.Empty;

    /// <summary>True when a file may leave the whole column out.</summary>
    public bool Optional { get; init; }

    /// <summary>Width in the workbook, in characters.</summary>
    public int Width { get; init; } = 14;
}

/// <summary>A sheet of a budget book.</summary>
/// <param name="Id">The name of its CSV file without extension: <c>ledger</c>.</param>
/// <param name="Title">The name of its sheet in the workbook.</param>
/// <param name="Columns">From left to right.</param>
public sealed record SheetDefinition(string Id, string Title, IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>An example row for the empty workbook, one text for each column; empty when there is none.</summary>
    public IReadOnlyList<string> Example { get; init; } = [];
}
