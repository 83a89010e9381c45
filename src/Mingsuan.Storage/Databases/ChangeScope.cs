using System.Data.Common;
using Dapper;
using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Databases;

/// <summary>One change under way: a transaction, and what it will leave in the audit trail.</summary>
public sealed class ChangeScope
{
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly List<AuditDraft> _drafts = [];
    private bool _changed;

    internal ChangeScope(Database database, DbConnection connection, DbTransaction transaction, Actor actor)
    {
        _connection = connection;
        _transaction = transaction;
        Actor = actor;
        Now = database.Now;
    }

    /// <summary>Who makes the change.</summary>
    public Actor Actor { get; }

    /// <summary>The time of the change.</summary>
    public string Now { get; }

    /// <summary>Runs a statement that changes rows; returns how many.</summary>
    public Task<int> ExecuteAsync(string sql, object? parameters = null)
    {
        _changed = true;
        return _connection.ExecuteAsync(sql, parameters, _transaction);
    }

    /// <summary>Inserts a row; the statement ends with <c>RETURNING id</c>.</summary>
    public async Task<long> InsertAsync(string sql, object parameters)
    {
        _changed = true;
        return await _connection.ExecuteScalarAsync<long>(sql, parameters, _transaction);
    }

    /// <summary>Reads rows within the change.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters = null) =>
        [.. await _connection.QueryAsync<T>(sql, parameters, _transaction)];

    /// <summary>Reads one row or null within the change.</summary>
    public Task<T?> FindAsync<T>(string sql, object? parameters = null)
        where T : class => _connection.QuerySingleOrDefaultAsync<T>(sql, parameters, _transaction);

    /// <summary>Reads one value within the change.</summary>
    public Task<T?> ScalarAsync<T>(string sql, object? parameters = null) => _connection.ExecuteScalarAsync<T>(sql, parameters, _transaction);

    /// <summary>Notes what was done; written into the trail at the end of the change.</summary>
    /// <param name="action">What: <c>book.submit</c>.</param>
    /// <param name="subject">To what: <c>book:12</c>.</param>
    /// <param name="detail">What changed: an object that becomes canonical JSON; never a password, hash or token.</param>
    public void Record(string action, string subject, object detail) => _drafts.Add(new AuditDraft(action, subject, CanonicalJson.Of(detail)));

    internal async Task CompleteAsync()
    {
        if (_drafts.Count == 0)
        {
            if (_changed)
            {
                throw new InvalidOperationException("A change must leave an entry in the audit trail.");
            }

            return;
        }

        // Last in the transaction: on a server, writers wait for each other from here on.
        var head = await _connection.QuerySingleAsync<AuditHead>(
            "UPDATE audit_head SET seq = seq + @count WHERE id = 1 RETURNING seq - @count AS Seq, hash AS Hash", new { count = (long)_drafts.Count }, _transaction);
        long seq = head.Seq;
        string hash = head.Hash;
        foreach (var draft in _drafts)
        {
            var entry = AuditEntry.Following(hash, ++seq, Now, Actor, draft);
            await _connection.ExecuteAsync(
                """
                INSERT INTO audit (seq, at, account_id, actor, action, subject, detail, previous_hash, hash)
                VALUES (@Seq, @At, @AccountId, @Actor, @Action, @Subject, @Detail, @PreviousHash, @Hash)
                """, entry, _transaction);
            hash = entry.Hash;
        }

        await _connection.ExecuteAsync("UPDATE audit_head SET hash = @hash WHERE id = 1", new { hash }, _transaction);
    }
}
