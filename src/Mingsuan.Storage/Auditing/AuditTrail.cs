using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;

namespace Mingsuan.Storage.Auditing;

/// <summary>Reads the trail and verifies that nobody changed it behind the program's back.</summary>
/// <param name="database">The database.</param>
public sealed class AuditTrail(Database database)
{
    private const string Columns =
        "seq AS Seq, at AS At, account_id AS AccountId, actor AS Actor, action AS Action, subject AS Subject, detail AS Detail, previous_hash AS PreviousHash, hash AS Hash";

    /// <summary>The newest entries first.</summary>
    /// <param name="before">Only entries with smaller numbers; null for the newest.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="subject">Only entries about this (<c>book:12</c>) or what belongs to it (<c>book:12/…</c>); null for all.</param>
    public Task<IReadOnlyList<AuditEntry>> LatestAsync(long? before = null, int count = 50, string? subject = null) => database.ReadAsync<IReadOnlyList<AuditEntry>>(async connection =>
        [.. await connection.QueryAsync<AuditEntry>(
            $"""
            SELECT {Columns} FROM audit
            WHERE (@before < 0 OR seq < @before) AND (@subject = '' OR subject = @subject OR subject LIKE @below)
            ORDER BY seq DESC LIMIT @count
            """, new { before = before ?? -1, subject = subject ?? string.Empty, below = $"{subject}/%", count })]);

    /// <summary>Reckons every hash again.</summary>
    public Task<AuditVerification> VerifyAsync() => database.ReadAsync(async connection =>
    {
        // One state of both tables, however busy the writers are.
        await using var transaction = await database.BeginSnapshotAsync(connection);
        var head = await connection.QuerySingleAsync<AuditHead>("SELECT seq AS Seq, hash AS Hash FROM audit_head WHERE id = 1", transaction: transaction);
        long seq = 0;
        string hash = string.Empty;
        while (true)
        {
            var entries = (await connection.QueryAsync<AuditEntry>($"SELECT {Columns} FROM audit WHERE seq > @seq ORDER BY seq LIMIT 2000", new { seq }, transaction)).AsList();
            foreach (var entry in entries)
            {
                if (entry.Seq != seq + 1)
                {
                    return new AuditVerification(seq, seq + 1, new Message($"第 {seq + 1} 条记录不见了。", $"Entry {seq + 1} is missing."));
                }

                if (entry.PreviousHash != hash || entry.Hash != entry.ExpectedHash)
                {
                    return new AuditVerification(seq, entry.Seq, new Message($"第 {entry.Seq} 条记录与它的校验值不符：记录在写入之后被改动过。", $"Entry {entry.Seq} does not fit its hash: it was changed after it was written."));
                }

                (seq, hash) = (entry.Seq, entry.Hash);
            }

            if (entries.Count == 0)
            {
                return head.Seq == seq && head.Hash == hash
                    ? new AuditVerification(seq, null, null)
                    : new AuditVerification(seq, seq + 1, new Message($"记录止于第 {seq} 条，应有 {head.Seq} 条：末尾的记录被删去。", $"The trail ends with entry {seq}, it should have {head.Seq}: its end was cut off."));
            }
        }
    });
}

/// <summary>What a verification found.</summary>
/// <param name="Verified">The number of entries that are in order, from the first on.</param>
/// <param name="FirstBroken">The number of the first entry that is not; null when all are.</param>
/// <param name="Fault">What is wrong with it; null when nothing is.</param>
public sealed record AuditVerification(long Verified, long? FirstBroken, Message? Fault)
{
    /// <summary>Whether the whole trail is in order.</summary>
    public bool IsIntact => FirstBroken is null;
}
