using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dapper;
using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Databases;

namespace Mingsuan.Storage.Books;

/// <summary>The frozen versions of a book: what was published, for good.</summary>
/// <param name="database">The database.</param>
public sealed class BookVersionStore(Database database)
{
    private const string Head = "book_id AS BookId, number AS Number, sha256 AS Sha256, reason AS Reason, created_at AS CreatedAt, created_by AS CreatedBy";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The versions of a book without their content, the newest first.</summary>
    public Task<IReadOnlyList<BookVersionHead>> ListAsync(long bookId) => database.ReadAsync<IReadOnlyList<BookVersionHead>>(async connection =>
        [.. await connection.QueryAsync<BookVersionHead>($"SELECT {Head} FROM book_versions WHERE book_id = @bookId ORDER BY number DESC", new { bookId })]);

    /// <summary>The latest version of a department's book of a year with the book, without content; null when none was published.</summary>
    public Task<(Book Book, BookVersionHead Version)?> LatestAsync(long departmentId, int fiscalYear) => database.ReadAsync<(Book, BookVersionHead)?>(async connection =>
    {
        var book = await connection.QuerySingleOrDefaultAsync<Book>($"{BookStore.Select} WHERE b.department_id = @departmentId AND b.fiscal_year = @year", new { departmentId, year = (long)fiscalYear });
        var version = book is null ? null : await connection.QueryFirstOrDefaultAsync<BookVersionHead>($"SELECT {Head} FROM book_versions WHERE book_id = @Id ORDER BY number DESC LIMIT 1", book);
        return version is null ? null : (book!, version);
    });

    /// <summary>A version or null.</summary>
    public Task<BookVersion?> FindAsync(long bookId, int number) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<BookVersion>($"SELECT {Head}, content AS Content FROM book_versions WHERE book_id = @bookId AND number = @number", new { bookId, number = (long)number }));

    /// <summary>The rows of a version.</summary>
    /// <exception cref="InvalidDataException">The content does not fit its hash.</exception>
    public static IReadOnlyList<BookRow> Rows(BookVersion version) => version.IsIntact
        ? JsonSerializer.Deserialize<Snapshot>(version.Content, Options)!.Rows.ConvertAll(row => new BookRow
        {
            Kind = row.Kind,
            Key = row.Key,
            Position = row.Position,
            UnitCode = row.UnitCode,
            AmountFen = row.AmountFen,
            Content = row.Content.GetRawText(),
        })
        : throw new InvalidDataException($"Version {version.Number} of book {version.BookId} does not fit its hash.");

    internal static string SnapshotOf(BookContent content) => CanonicalJson.Of(new
    {
        format = "mingsuan.book-version/1",
        content.Book.DepartmentName,
        content.Book.FiscalYear,
        content.Book.LayoutId,
        content.Book.Version,
        rows = content.Rows.Select(row => new SnapshotRow(row.Kind, row.Key, row.Position, row.UnitCode, row.AmountFen, JsonDocument.Parse(row.Content).RootElement)),
    });

    internal static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private sealed record Snapshot(List<SnapshotRow> Rows);

    private sealed record SnapshotRow(BookRowKind Kind, string Key, long Position, string? UnitCode, long? AmountFen, JsonElement Content);
}

/// <summary>What is known of a frozen version without reading it.</summary>
public record BookVersionHead
{
    /// <summary>The book.</summary>
    public required long BookId { get; init; }

    /// <summary>Counts from 1.</summary>
    public required int Number { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Why it corrects the version before; null for the first.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was published.</summary>
    public required string CreatedAt { get; init; }

    /// <summary>Who published it.</summary>
    public required string CreatedBy { get; init; }
}

/// <summary>A frozen version.</summary>
public sealed record BookVersion : BookVersionHead
{
    /// <summary>Canonical JSON of all rows.</summary>
    public required string Content { get; init; }

    /// <summary>Whether the content fits its hash.</summary>
    public bool IsIntact => BookVersionStore.HashOf(Content) == Sha256;
}
