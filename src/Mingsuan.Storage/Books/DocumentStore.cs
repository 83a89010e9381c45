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
    private const string Columns = "id AS Id, name AS Name, media_type AS MediaType, sha256 AS Sha256, result AS Result, account_id AS AccountId, access_hash AS AccessHash, uploaded_at AS UploadedAt";

    /// <summary>Stores what was handed in together.</summary>
    /// <returns>The ids in order, and the key that opens all of them.</returns>
    public Task<(IReadOnlyList<long> Ids, string Key)> AddAsync(Actor actor, IReadOnlyList<HandedIn> files) => database.ChangeAsync<(IReadOnlyList<long>, string)>(actor, async scope =>
    {
        string key = Secret.New();
        var ids = new List<long>();
        foreach (var file in files)
        {
            string sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Content));
            long id = await scope.InsertAsync(
                """
                INSERT INTO documents (name, media_type, sha256, content, account_id, access_hash, uploaded_at)
                VALUES (@Name, @MediaType, @sha256, @Content, @AccountId, @hash, @Now) RETURNING id
                """, new { file.Name, file.MediaType, sha256, file.Content, actor.AccountId, hash = Secret.HashOf(key), scope.Now });
            scope.Record("document.add", $"document:{id}", new { file.Name, sha256, bytes = file.Content.Length });
            ids.Add(id);
        }

        return (ids, key);
    });

    /// <summary>Stores what the check found, as findings JSON.</summary>
    public Task SetResultAsync(Actor actor, long id, string result) => database.ChangeAsync(actor, async scope =>
    {
        await scope.ExecuteAsync("UPDATE documents SET result = @result WHERE id = @id", new { id, result });
        scope.Record("document.check", $"document:{id}", new { result = BookVersionStore.HashOf(result) });
    });

    /// <summary>
    /// What was handed in together: by visitors, to whoever holds the key; by an account, to the account alone, by the key or its hash.
    /// Empty otherwise.
    /// </summary>
    public Task<IReadOnlyList<CheckedDocument>> OfKeyAsync(Actor actor, string key) => database.ReadAsync<IReadOnlyList<CheckedDocument>>(async connection =>
        [.. await connection.QueryAsync<CheckedDocument>(
            $"SELECT {Columns} FROM documents WHERE (access_hash = @hash AND (account_id IS NULL OR account_id = @accountId)) OR (access_hash = @key AND account_id = @accountId) ORDER BY id",
            new { key, hash = Secret.HashOf(key), accountId = actor.AccountId ?? -1 })]);

    /// <summary>One document of <see cref="OfKeyAsync"/>, or null.</summary>
    public Task<CheckedDocument?> FindAsync(Actor actor, string key, long id) => database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<CheckedDocument>(
        $"SELECT {Columns} FROM documents WHERE id = @id AND ((access_hash = @hash AND (account_id IS NULL OR account_id = @accountId)) OR (access_hash = @key AND account_id = @accountId))",
        new { id, key, hash = Secret.HashOf(key), accountId = actor.AccountId ?? -1 }));

    /// <summary>All that was handed in together with a document, in order, without the results; a result that is there is empty.</summary>
    public Task<IReadOnlyList<CheckedDocument>> BatchAsync(CheckedDocument document) => database.ReadAsync<IReadOnlyList<CheckedDocument>>(async connection =>
        [.. await connection.QueryAsync<CheckedDocument>(
            $"SELECT {Columns.Replace("result AS Result", "CASE WHEN result IS NULL THEN NULL ELSE '' END AS Result", StringComparison.Ordinal)} FROM documents WHERE access_hash = @AccessHash ORDER BY id", document)]);

    /// <summary>A document for the program itself, or null.</summary>
    public Task<CheckedDocument?> FindAsync(long id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<CheckedDocument>($"SELECT {Columns} FROM documents WHERE id = @id", new { id }));

    /// <summary>The documents that no check has come through with, the oldest first.</summary>
    public Task<IReadOnlyList<long>> WaitingAsync() => database.ReadAsync<IReadOnlyList<long>>(async connection =>
        [.. await connection.QueryAsync<long>("SELECT id FROM documents WHERE result IS NULL ORDER BY id")]);

    /// <summary>Deletes documents with what was decided about them; the trail keeps that they were there.</summary>
    public Task DeleteAsync(Actor actor, IReadOnlyList<CheckedDocument> documents) => database.ChangeAsync(actor, async scope =>
    {
        foreach (var document in documents)
        {
            await scope.ExecuteAsync("DELETE FROM decisions WHERE document_id = @Id", document);
            await scope.ExecuteAsync("DELETE FROM documents WHERE id = @Id", document);
            scope.Record("document.delete", $"document:{document.Id}", new { document.Sha256 });
        }
    });

    /// <summary>
    /// Ends what was handed in before a time: documents of visitors go; of those of an account the bytes go, the decisions stay for the
    /// next check of the same document.
    /// </summary>
    /// <param name="before">The time, as stored.</param>
    /// <returns>How many documents ended.</returns>
    public async Task<int> ExpireAsync(string before)
    {
        var old = await database.ReadAsync(async connection => (await connection.QueryAsync<CheckedDocument>(
            $"SELECT {Columns} FROM documents WHERE uploaded_at < @before AND (account_id IS NULL OR length(content) > 0)", new { before })).AsList());
        if (old.Count == 0)
        {
            return 0;
        }

        await database.ChangeAsync(Actor.System, async scope =>
        {
            foreach (var document in old)
            {
                await scope.ExecuteAsync(
                    document.AccountId is null ? "DELETE FROM documents WHERE id = @Id" : "UPDATE documents SET content = @Nothing, result = COALESCE(result, '') WHERE id = @Id",
                    new { document.Id, Nothing = Array.Empty<byte>() });
                scope.Record("document.expire", $"document:{document.Id}", new { document.Sha256 });
            }
        });
        return old.Count;
    }

    /// <summary>The documents of an account, the newest first.</summary>
    public Task<IReadOnlyList<CheckedDocument>> ListAsync(Actor actor, int count = 100) => database.ReadAsync<IReadOnlyList<CheckedDocument>>(async connection =>
        [.. await connection.QueryAsync<CheckedDocument>($"SELECT {Columns} FROM documents WHERE account_id = @accountId ORDER BY id DESC LIMIT @count", new { accountId = actor.AccountId ?? -1, count })]);

    /// <summary>The bytes of a document; empty when they have expired.</summary>
    public Task<byte[]> ContentAsync(CheckedDocument document) => database.ReadAsync(async connection =>
        (await connection.ExecuteScalarAsync<byte[]>("SELECT content FROM documents WHERE id = @Id", document))!);
}

/// <summary>A file as it is handed in.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record HandedIn(string Name, string MediaType, byte[] Content);

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

    /// <summary>The hash of the key; opens it to its account.</summary>
    public required string AccessHash { get; init; }

    /// <summary>When.</summary>
    public required string UploadedAt { get; init; }
}
