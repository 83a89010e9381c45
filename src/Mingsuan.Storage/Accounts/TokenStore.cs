using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Accounts;

/// <summary>Tokens with which programs act for an account.</summary>
/// <param name="database">The database.</param>
/// <param name="accounts">The accounts.</param>
public sealed class TokenStore(Database database, AccountStore accounts)
{
    private const string Prefix = "mingsuan_";

    /// <summary>The tokens of an account, the newest first.</summary>
    public Task<IReadOnlyList<ApiToken>> ListAsync(long accountId) => database.ReadAsync<IReadOnlyList<ApiToken>>(async connection =>
        [.. await connection.QueryAsync<ApiToken>(
            "SELECT id AS Id, name AS Name, created_at AS CreatedAt, expires_at AS ExpiresAt, revoked_at AS RevokedAt FROM api_tokens WHERE account_id = @accountId ORDER BY id DESC",
            new { accountId })]);

    /// <summary>Makes a token for the actor's own account.</summary>
    /// <param name="actor">Whose.</param>
    /// <param name="name">What it is for.</param>
    /// <param name="days">So many days it is good for, 1 to 366.</param>
    /// <returns>The token; it is shown once and stored as a hash.</returns>
    public async Task<string> CreateAsync(Actor actor, string name, int days)
    {
        actor.Demand(Right.UseOwnAccount);
        if (string.IsNullOrWhiteSpace(name) || name.Length > 100)
        {
            throw new RefusedException(new Message("请填写令牌的用途，最多 100 字。", "Say what the token is for, in at most 100 characters."), "name");
        }

        if (days is < 1 or > 366)
        {
            throw new RefusedException(new Message("有效期为 1 至 366 天。", "A token is good for 1 to 366 days."), "days");
        }

        string token = Prefix + Secret.New();
        await database.ChangeAsync(actor, async scope =>
        {
            long id = await scope.InsertAsync(
                "INSERT INTO api_tokens (account_id, name, token_hash, created_at, expires_at) VALUES (@AccountId, @name, @hash, @Now, @expires) RETURNING id",
                new { actor.AccountId, name, hash = Secret.HashOf(token), scope.Now, expires = Timestamp.Of(database.Clock.GetUtcNow().AddDays(days)) });
            scope.Record("token.create", $"account:{actor.AccountId}/token/{id}", new { name, days });
        });
        return token;
    }

    /// <summary>Ends a token of the actor's own account; one that is not theirs or has ended is left alone.</summary>
    public Task RevokeAsync(Actor actor, long id) => database.ChangeAsync(actor, async scope =>
    {
        int rows = await scope.ExecuteAsync(
            "UPDATE api_tokens SET revoked_at = @Now WHERE id = @id AND account_id = @AccountId AND revoked_at IS NULL", new { id, actor.AccountId, scope.Now });
        scope.Record("token.revoke", $"account:{actor.AccountId}/token/{id}", new { revoked = rows > 0 });
    });

    /// <summary>Whom a token stands for; null when it is unknown, revoked or expired.</summary>
    public async Task<Actor?> ActorAsync(string token)
    {
        long? accountId = await database.ReadAsync(connection => connection.ExecuteScalarAsync<long?>(
            "SELECT account_id FROM api_tokens WHERE token_hash = @hash AND revoked_at IS NULL AND expires_at > @Now", new { hash = Secret.HashOf(token), database.Now }));
        return accountId is long id ? await accounts.ActorAsync(id) : null;
    }
}

/// <summary>A token, without the token.</summary>
public sealed record ApiToken
{
    /// <summary>The id.</summary>
    public required long Id { get; init; }

    /// <summary>What it is for.</summary>
    public required string Name { get; init; }

    /// <summary>When it was made.</summary>
    public required string CreatedAt { get; init; }

    /// <summary>Until when it is good.</summary>
    public required string ExpiresAt { get; init; }

    /// <summary>When it was ended; null while it is not.</summary>
    public string? RevokedAt { get; init; }
}
