using Dapper;
using Mingsuan.Storage.Databases;

namespace Mingsuan.Storage.Books;

/// <summary>The files of published versions. Everybody may read them.</summary>
/// <param name="database">The database.</param>
public sealed class PublicationStore(Database database)
{
    private const string Columns = "p.id AS Id, p.book_id AS BookId, p.version AS Version, p.name AS Name, p.media_type AS MediaType, p.sha256 AS Sha256, p.created_at AS CreatedAt";

    /// <summary>The files of a book, the newest version first, without their bytes.</summary>
    public Task<IReadOnlyList<PublicationFile>> ListAsync(long bookId) => database.ReadAsync<IReadOnlyList<PublicationFile>>(async connection =>
        [.. await connection.QueryAsync<PublicationFile>($"SELECT {Columns} FROM publications p WHERE p.book_id = @bookId ORDER BY p.version DESC, p.name", new { bookId })]);

    /// <summary>The published versions of all departments, the newest first.</summary>
    public Task<IReadOnlyList<PublishedBook>> PublishedAsync() => database.ReadAsync<IReadOnlyList<PublishedBook>>(async connection =>
        [.. await connection.QueryAsync<PublishedBook>(
            """
            SELECT v.book_id AS BookId, v.number AS Version, d.name AS DepartmentName, b.fiscal_year AS FiscalYear, v.reason AS Reason, v.created_at AS PublishedAt, v.sha256 AS Sha256
            FROM book_versions v JOIN books b ON b.id = v.book_id JOIN departments d ON d.id = b.department_id
            ORDER BY b.fiscal_year DESC, d.code, v.number DESC
            """)]);

    /// <summary>A file with its bytes, or null.</summary>
    public Task<(PublicationFile File, byte[] Content)?> FindAsync(long id) => database.ReadAsync<(PublicationFile, byte[])?>(async connection =>
    {
        var file = await connection.QuerySingleOrDefaultAsync<PublicationFile>($"SELECT {Columns} FROM publications p WHERE p.id = @id", new { id });
        return file is null ? null : (file, (await connection.ExecuteScalarAsync<byte[]>("SELECT content FROM publications WHERE id = @id", new { id }))!);
    });
}

/// <summary>A file of a published version.</summary>
public sealed record PublicationFile
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The book.</summary>
    public required long BookId { get; init; }

    /// <summary>The version.</summary>
    public required int Version { get; init; }

    /// <summary>The file's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>SHA-256 of its bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was published.</summary>
    public required string CreatedAt { get; init; }
}

/// <summary>A published version, for the list that everybody may read.</summary>
public sealed record PublishedBook
{
    /// <summary>The book.</summary>
    public required long BookId { get; init; }

    /// <summary>The version.</summary>
    public required int Version { get; init; }

    /// <summary>The department.</summary>
    public required string DepartmentName { get; init; }

    /// <summary>The year.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>Why it corrects the version before; null for the first.</summary>
    public string? Reason { get; init; }

    /// <summary>When.</summary>
    public required string PublishedAt { get; init; }

    /// <summary>SHA-256 of the frozen content.</summary>
    public required string Sha256 { get; init; }
}
