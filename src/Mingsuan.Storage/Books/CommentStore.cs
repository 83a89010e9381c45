using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Books;

/// <summary>Comments on figures and fields of books.</summary>
/// <param name="database">The database.</param>
public sealed class CommentStore(Database database)
{
    /// <summary>The comments of a book, the oldest first.</summary>
    public Task<IReadOnlyList<Comment>> ListAsync(long bookId) => database.ReadAsync<IReadOnlyList<Comment>>(async connection =>
        [.. await connection.QueryAsync<Comment>(
            """
            SELECT id AS Id, version AS Version, target AS Target, body AS Body, author AS Author, created_at AS CreatedAt, resolved_at AS ResolvedAt, resolved_by AS ResolvedBy, row_version AS RowVersion
            FROM comments WHERE book_id = @bookId ORDER BY id
            """, new { bookId })]);

    /// <summary>Adds a comment. The caller has checked the right to comment on the book.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="book">The book.</param>
    /// <param name="target">The figure or field; empty for the book as a whole.</param>
    /// <param name="body">What they say.</param>
    /// <exception cref="RefusedException">Nothing is said, or too much.</exception>
    public Task AddAsync(Actor actor, Book book, string target, string body)
    {
        if (string.IsNullOrWhiteSpace(body) || body.Length > 2000)
        {
            throw new RefusedException(new Message("请填写意见，最多 2000 字。", "Write a comment of at most 2000 characters."), "body");
        }

        return database.ChangeAsync(actor, async scope =>
        {
            long id = await scope.InsertAsync(
                "INSERT INTO comments (book_id, version, target, body, author, created_at, row_version) VALUES (@Id, @version, @target, @body, @Name, @Now, 1) RETURNING id",
                new { book.Id, version = (long)book.Version, target, body = body.Trim(), actor.Name, scope.Now });
            scope.Record("comment.add", $"book:{book.Id}/comment/{id}", new { target, body });
        });
    }

    /// <summary>Marks a comment as settled; one that is settled already stays as it is.</summary>
    public Task ResolveAsync(Actor actor, long bookId, long id) => database.ChangeAsync(actor, async scope =>
    {
        int rows = await scope.ExecuteAsync(
            "UPDATE comments SET resolved_at = @Now, resolved_by = @Name, row_version = row_version + 1 WHERE id = @id AND book_id = @bookId AND resolved_at IS NULL",
            new { id, bookId, scope.Now, actor.Name });
        scope.Record("comment.resolve", $"book:{bookId}/comment/{id}", new { resolved = rows > 0 });
    });
}

/// <summary>A comment.</summary>
public sealed record Comment
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>The version of the book that it was made on.</summary>
    public required int Version { get; init; }

    /// <summary>The figure or field; empty for the book as a whole.</summary>
    public required string Target { get; init; }

    /// <summary>What it says.</summary>
    public required string Body { get; init; }

    /// <summary>Who says it.</summary>
    public required string Author { get; init; }

    /// <summary>When.</summary>
    public required string CreatedAt { get; init; }

    /// <summary>When it was settled; null while it is open.</summary>
    public string? ResolvedAt { get; init; }

    /// <summary>Who settled it.</summary>
    public string? ResolvedBy { get; init; }

    /// <summary>Counts the changes.</summary>
    public required long RowVersion { get; init; }
}
