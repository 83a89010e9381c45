using System.Security.Cryptography;
using System.Text;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Auditing;

/// <summary>One entry of the trail: who did what to what, when, and the hash that ties it to the entry before it.</summary>
public sealed record AuditEntry
{
    /// <summary>The number of the entry; counts from 1 without gaps.</summary>
    public required long Seq { get; init; }

    /// <summary>The time.</summary>
    public required string At { get; init; }

    /// <summary>The account; null for the system and for visitors.</summary>
    public long? AccountId { get; init; }

    /// <summary>The name of who did it, as it was then.</summary>
    public required string Actor { get; init; }

    /// <summary>What was done.</summary>
    public required string Action { get; init; }

    /// <summary>To what.</summary>
    public required string Subject { get; init; }

    /// <summary>What changed, as canonical JSON.</summary>
    public required string Detail { get; init; }

    /// <summary>The hash of the entry before; empty for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 of the previous hash and this entry, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>What the hash of this entry has to be.</summary>
    public string ExpectedHash => HashOf(PreviousHash, Seq, At, AccountId, Actor, Action, Subject, Detail);

    internal static AuditEntry Following(string previousHash, long seq, string at, Actor actor, AuditDraft draft) => new()
    {
        Seq = seq,
        At = at,
        AccountId = actor.AccountId,
        Actor = actor.Name,
        Action = draft.Action,
        Subject = draft.Subject,
        Detail = draft.Detail,
        PreviousHash = previousHash,
        Hash = HashOf(previousHash, seq, at, actor.AccountId, actor.Name, draft.Action, draft.Subject, draft.Detail),
    };

    private static string HashOf(string previousHash, long seq, string at, long? accountId, string actor, string action, string subject, string detail)
    {
        string canonical = CanonicalJson.Of(new { seq, at, accountId, actor, action, subject, detail });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(previousHash + canonical)));
    }
}

/// <summary>What an entry will say; its number and hash are given at the end of the change.</summary>
internal sealed record AuditDraft(string Action, string Subject, string Detail);

/// <summary>The end of the chain.</summary>
internal sealed record AuditHead
{
    public required long Seq { get; init; }

    public required string Hash { get; init; }
}
