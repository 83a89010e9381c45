using System.Text.Json;
using Mingsuan.Storage.Auditing;

namespace Mingsuan.Storage.Books;

/// <summary>Which rows of a kind are asked for. Empty texts ask for all.</summary>
/// <param name="Kind">The kind.</param>
public sealed record RowQuery(BookRowKind Kind)
{
    /// <summary>Of this unit.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Of this project: the field <c>project_code</c> of the content, or the key of a row without it.</summary>
    public string Project { get; init; } = string.Empty;

    /// <summary>Whose field <c>function_code</c> begins with this.</summary>
    public string Function { get; init; } = string.Empty;

    /// <summary>Rows whose keys begin with this are left out, and not counted either; null leaves none out.</summary>
    public string? WithoutPrefix { get; init; }

    /// <summary>
    /// The text of a field in canonical JSON, without the brackets. It stands in the content of a row exactly if the row has that field: within a value,
    /// quotation marks would be escaped.
    /// </summary>
    internal static string Field(string name, string value) => CanonicalJson.Normalise(JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value }))[1..^1];

    /// <summary>The beginning of the text of a field whose value begins with something.</summary>
    internal static string FieldBeginning(string name, string value) => Field(name, value)[..^1];
}

/// <summary>Some of the rows of a book that are asked for.</summary>
/// <param name="Book">The book.</param>
/// <param name="Rows">By position and key.</param>
/// <param name="Totals">How many there are.</param>
/// <param name="Page">Which page it is, from 1.</param>
/// <param name="Pages">Of how many.</param>
public sealed record RowPage(Book Book, IReadOnlyList<BookRow> Rows, RowTotals Totals, int Page, int Pages);

/// <summary>How many rows there are.</summary>
public sealed record RowTotals
{
    /// <summary>Of the kind.</summary>
    public long All { get; init; }

    /// <summary>Of those asked for.</summary>
    public long Matching { get; init; }

    /// <summary>The sum of those asked for, in fen.</summary>
    public long Fen { get; init; }
}
