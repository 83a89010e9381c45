using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Books;

/// <summary>What people decided about findings. A finding is known by its fingerprint, which stays while its cause stays.</summary>
/// <param name="database">The database.</param>
public sealed class DecisionStore(Database database)
{
    private const string Columns = "fingerprint AS Fingerprint, rule AS Rule, kind AS Kind, reason AS Reason, actor AS Actor, at AS At, row_version AS RowVersion";

    /// <summary>The decisions about the findings of a book.</summary>
    public Task<IReadOnlyList<Decision>> OfBookAsync(long bookId) => ListAsync("book_id", bookId);

    /// <summary>The decisions about the findings of a checked document.</summary>
    public Task<IReadOnlyList<Decision>> OfDocumentAsync(long documentId) => ListAsync("document_id", documentId);

    /// <summary>
    /// The decisions that an account has taken about a document, in whatever copy of it: a finding is the same while its fingerprint is.
    /// The newest of each.
    /// </summary>
    /// <param name="accountId">The account.</param>
    /// <param name="document">What the fingerprints of the document's findings begin with: hexadecimal digits.</param>
    public async Task<IReadOnlyList<Decision>> OfAccountAsync(long accountId, string document)
    {
        var all = await database.ReadAsync(async connection => (await connection.QueryAsync<Decision>(
            $"""
            SELECT {string.Join(", ", Columns.Split(", ").Select(column => "d." + column))}
            FROM decisions d JOIN documents o ON o.id = d.document_id
            WHERE o.account_id = @accountId AND d.fingerprint LIKE @pattern ORDER BY d.at, d.id
            """, new { accountId, pattern = document + "-%" })).AsList());
        return [.. all.GroupBy(decision => decision.Fingerprint, StringComparer.Ordinal).Select(group => group.Last())];
    }

    /// <summary>Records a decision; an earlier one about the same finding is replaced and stays in the trail. The caller has checked the right.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="subject">Of what the finding is.</param>
    /// <param name="fingerprint">The finding.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="kind">What was decided.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="RefusedException">No reason is given.</exception>
    public Task DecideAsync(Actor actor, DecisionSubject subject, string fingerprint, string rule, DecisionKind kind, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > 2000)
        {
            throw new RefusedException(new Message("请说明理由，最多 2000 字。", "Give a reason of at most 2000 characters."), "reason");
        }

        return database.ChangeAsync(actor, async scope =>
        {
            await scope.ExecuteAsync(
                """
                INSERT INTO decisions (book_id, document_id, fingerprint, rule, kind, reason, actor, at, row_version)
                VALUES (@BookId, @DocumentId, @fingerprint, @rule, @kind, @reason, @Name, @Now, 1)
                ON CONFLICT (COALESCE(book_id, 0), COALESCE(document_id, 0), fingerprint)
                DO UPDATE SET kind = excluded.kind, reason = excluded.reason, actor = excluded.actor, at = excluded.at, row_version = decisions.row_version + 1
                """, new { subject.BookId, subject.DocumentId, fingerprint, rule, kind = kind.ToString(), reason = reason.Trim(), actor.Name, scope.Now });
            scope.Record("finding.decide", subject.BookId is long book ? $"book:{book}" : $"document:{subject.DocumentId}", new { fingerprint, rule, kind, reason });
        });
    }

    private Task<IReadOnlyList<Decision>> ListAsync(string column, long id) => database.ReadAsync<IReadOnlyList<Decision>>(async connection =>
        [.. await connection.QueryAsync<Decision>($"SELECT {Columns} FROM decisions WHERE {column} = @id ORDER BY id", new { id })]);
}

/// <summary>Of what a finding is: exactly one of the two.</summary>
/// <param name="BookId">A book.</param>
/// <param name="DocumentId">A checked document.</param>
public sealed record DecisionSubject(long? BookId, long? DocumentId)
{
    /// <summary>A finding of a book.</summary>
    public static DecisionSubject Book(long id) => new(id, null);

    /// <summary>A finding of a checked document.</summary>
    public static DecisionSubject Document(long id) => new(null, id);
}

/// <summary>What can be decided about a finding. The names are stored: they stay.</summary>
public enum DecisionKind
{
    /// <summary>It is so, and there is a reason for it.</summary>
    Explained,

    /// <summary>误报: it is not so; the check is mistaken.</summary>
    FalseAlarm,

    /// <summary>属实: the document is wrong and is to be mended. For documents that were handed in.</summary>
    Confirmed,

    /// <summary>已整改: said to be mended. For documents that were handed in.</summary>
    Corrected,

    /// <summary>接受: the document stays as it is, for a reason. For documents that were handed in.</summary>
    Accepted,
}

/// <summary>A decision about a finding.</summary>
public sealed record Decision
{
    /// <summary>The finding.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Its rule.</summary>
    public required string Rule { get; init; }

    /// <summary>What was decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who decided.</summary>
    public required string Actor { get; init; }

    /// <summary>When.</summary>
    public required string At { get; init; }

    /// <summary>Counts the changes.</summary>
    public required long RowVersion { get; init; }
}
