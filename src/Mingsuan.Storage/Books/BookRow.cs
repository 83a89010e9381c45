namespace Mingsuan.Storage.Books;

/// <summary>What a row of a book is. The names are stored: they stay.</summary>
public enum BookRowKind
{
    /// <summary>What is said once: region, department, title.</summary>
    Head,

    /// <summary>A budgetary unit.</summary>
    Unit,

    /// <summary>A line of the ledger.</summary>
    Line,

    /// <summary>A project with its targets' heading.</summary>
    Project,

    /// <summary>An indicator of a project or of the department.</summary>
    Indicator,

    /// <summary>A goal of a project or of the department.</summary>
    Goal,

    /// <summary>A step of a spending plan.</summary>
    Plan,

    /// <summary>A row of the procurement budget.</summary>
    Procurement,

    /// <summary>A row of the state assets.</summary>
    Asset,

    /// <summary>A text of the narrative.</summary>
    Text,

    /// <summary>The reason of a change.</summary>
    Reason,

    /// <summary>A figure of the year before, for comparison.</summary>
    Prior,
}

/// <summary>One row of a book: edited alone, with a version of its own.</summary>
public sealed record BookRow
{
    /// <summary>What it is.</summary>
    public required BookRowKind Kind { get; init; }

    /// <summary>Names the row among those of its kind; stays when the row is edited.</summary>
    public required string Key { get; init; }

    /// <summary>The place in the order of its kind.</summary>
    public long Position { get; init; }

    /// <summary>The unit that it belongs to; null for what belongs to the department as a whole.</summary>
    public string? UnitCode { get; init; }

    /// <summary>The amount in fen (cents of a yuan), where the row has one.</summary>
    public long? AmountFen { get; init; }

    /// <summary>Its fields, as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>When it was changed last.</summary>
    public string UpdatedAt { get; init; } = string.Empty;

    /// <summary>Who changed it last.</summary>
    public string UpdatedBy { get; init; } = string.Empty;

    /// <summary>Counts the changes; 0 for a row that is not stored yet.</summary>
    public long RowVersion { get; init; }
}

/// <summary>A book with all its rows, as they were at one moment.</summary>
/// <param name="Book">The book.</param>
/// <param name="Rows">By kind, position and key.</param>
public sealed record BookContent(Book Book, IReadOnlyList<BookRow> Rows);
