using System.Security.Cryptography;
using Dapper;
using Mingsuan.Storage.Accounts;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Books;

/// <summary>Documents that were handed in to be checked, with what the check found. Who handed one in holds its key; nobody else can see it.</summary>
/// <param name="database">The database.</param>
public sealed class DocumentStore(Database database)
{
    private const string Columns = "id AS Id, name AS Name, media_type AS MediaType, sha256 AS Sha256, result AS Result, account_id AS AccountId, uploaded_at AS UploadedAt";

    /// <summary>Stores a document.</summary>
    /// <returns>Its id and the key that opens it.</returns>
    public Task<(long Id, string Key)> AddAsync(Actor actor, string name, string mediaType, byte[] content) => database.ChangeAsync(actor, async scope =>
    {
        string key = Secret.New();
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        long id = await scope.InsertAsync(
            """
            INSERT INTO documents (name, media_type, sha256, content, account_id, access_hash, uploaded_at)
            VALUES (@name, @mediaType, @sha256, @content, @AccountId, @hash, @Now) RETURNING id
            """, new { name, mediaType, sha256, content, actor.AccountId, hash = Secret.HashOf(key), scope.Now });
        scope.Record("document.add", $"document:{id}", new { name, sha256, bytes = content.Length });
        return (id, key);
    });

    /// <summary>Stores what the check found, as findings JSON.</summary>
    public Task SetResultAsync(Actor actor, long id, string result) => database.ChangeAsync(actor, async scope =>
    {
        await scope.ExecuteAsync("UPDATE documents SET result = @result WHERE id = @id", new { id, result });
        scope.Record("document.check", $"document:{id}", new { result = BookVersionStore.HashOf(result) });
    });

    /// <summary>A document by its key, or of the actor's own; null otherwise.</summary>
    public Task<CheckedDocument?> FindAsync(Actor actor, long id, string? key) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<CheckedDocument>(
            $"SELECT {Columns} FROM documents WHERE id = @id AND (access_hash = @hash OR account_id = @accountId)",
            new { id, hash = key is null ? string.Empty : Secret.HashOf(key), accountId = actor.AccountId ?? -1 }));

    /// <summary>The documents of an account, the newest first.</summary>
    public Task<IReadOnlyList<CheckedDocument>> ListAsync(Actor actor, int count = 100) => database.ReadAsync<IReadOnlyList<CheckedDocument>>(async connection =>
        [.. await connection.QueryAsync<CheckedDocument>($"SELECT {Columns} FROM documents WHERE account_id = @accountId ORDER BY id DESC LIMIT @count", new { accountId = actor.AccountId ?? -1, count })]);

    /// <summary>The bytes of a document that <see cref="FindAsync"/> has given.</summary>
    public Task<byte[]> ContentAsync(CheckedDocument document) => database.ReadAsync(async connection =>
        (await connection.ExecuteScalarAsync<byte[]>("SELECT content FROM documents WHERE id = @Id", document))!);
}

/// <summary>A document that was handed in to be checked.</summary>
public sealed record CheckedDocument
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The file's name, as handed in.</summary>
    public required string Name { get; init; }

    /// <summary>Its media type.</summary>
    public required string MediaType { get; init; }

    /// <summary>SHA-256 of its bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What the check found, as findings JSON; null while it is not through.</summary>
    public string? Result { get; init; }

    /// <summary>Who handed it in; null for visitors.</summary>
    public long? AccountId { get; init; }

    /// <summary>When.</summary>
    public required string UploadedAt { get; init; }
}
