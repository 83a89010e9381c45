using Dapper;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Accounts;

/// <summary>Signing in and out, sessions, and the lock after wrong passwords.</summary>
/// <param name="database">The database.</param>
/// <param name="accounts">The accounts.</param>
/// <param name="hashing">How passwords are hashed.</param>
public sealed class SignInService(Database database, AccountStore accounts, IPasswordHashing hashing)
{
    /// <summary>So many wrong passwords in a row lock an account.</summary>
    public const int AttemptsBeforeLock = 5;

    private static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan SessionTime = TimeSpan.FromHours(12);

    // Verified when there is no such login, so that the answer takes as long as for one that exists.
    private readonly Lazy<string> _decoy = new(() => hashing.Hash(Secret.New()));

    /// <summary>Tries a password. A wrong login, a wrong password and a disabled account give the same answer.</summary>
    public async Task<SignInResult> SignInAsync(string? login, string? password)
    {
        string normalised = AccountStore.Normalise(login);
        var stored = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<StoredPassword>(
            "SELECT id AS Id, display_name AS DisplayName, password_hash AS Hash, disabled AS Disabled, locked_until AS LockedUntil FROM accounts WHERE login = @normalised", new { normalised }));
        bool locked = stored?.LockedUntil is string until && Timestamp.Parse(until) > database.Clock.GetUtcNow();
        bool right = hashing.Verify(stored?.Hash ?? _decoy.Value, password ?? string.Empty) && stored is not null && !stored.Disabled;
        if (locked)
        {
            return new SignInResult(SignInOutcome.Locked, null);
        }

        if (!right)
        {
            return stored is null ? new SignInResult(SignInOutcome.Wrong, null) : await RecordFailureAsync(stored);
        }

        string key = Secret.New();
        var actor = new Actor(stored!.Id, stored.DisplayName, []);
        await database.ChangeAsync(actor, async scope =>
        {
            await scope.ExecuteAsync("UPDATE accounts SET failed_attempts = 0, locked_until = NULL WHERE id = @Id", stored);
            await scope.ExecuteAsync("DELETE FROM sessions WHERE expires_at < @Now", new { scope.Now });
            await scope.ExecuteAsync(
                "INSERT INTO sessions (key_hash, account_id, created_at, expires_at) VALUES (@hash, @Id, @Now, @expires)",
                new { hash = Secret.HashOf(key), stored.Id, scope.Now, expires = Timestamp.Of(database.Clock.GetUtcNow() + SessionTime) });
            scope.Record("account.sign-in", $"account:{stored.Id}", new { });
        });
        return new SignInResult(SignInOutcome.Welcome, key);
    }

    /// <summary>Whose session a key belongs to; null when it has ended.</summary>
    public async Task<SignedIn?> ResumeAsync(string key)
    {
        var account = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Account>(
            $"SELECT {string.Join(", ", AccountStore.Columns.Split(", ").Select(column => "a." + column))} FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE s.key_hash = @hash AND s.expires_at > @Now AND a.disabled = 0",
            new { hash = Secret.HashOf(key), database.Now }));
        return account is null ? null : new SignedIn(account, new Actor(account.Id, account.DisplayName, await accounts.AssignmentsAsync(account.Id)), key);
    }

    /// <summary>Ends a session.</summary>
    public Task SignOutAsync(SignedIn session) => database.ChangeAsync(session.Actor, async scope =>
    {
        await scope.ExecuteAsync("DELETE FROM sessions WHERE key_hash = @hash", new { hash = Secret.HashOf(session.Key) });
        scope.Record("account.sign-out", $"account:{session.Account.Id}", new { });
    });

    /// <summary>Whether a password is that of an account.</summary>
    public async Task<bool> VerifyAsync(long accountId, string? password)
    {
        string? hash = await database.ReadAsync(connection => connection.ExecuteScalarAsync<string?>("SELECT password_hash FROM accounts WHERE id = @accountId", new { accountId }));
        return hash is not null && hashing.Verify(hash, password ?? string.Empty);
    }

    private Task<SignInResult> RecordFailureAsync(StoredPassword stored) => database.ChangeAsync(Actor.Anonymous, async scope =>
    {
        // Counted in the database: guesses made side by side are all counted.
        await scope.ExecuteAsync("UPDATE accounts SET failed_attempts = failed_attempts + 1 WHERE id = @Id", stored);
        long failed = await scope.ScalarAsync<long>("SELECT failed_attempts FROM accounts WHERE id = @Id", stored);
        bool locks = failed >= AttemptsBeforeLock;
        if (locks)
        {
            await scope.ExecuteAsync(
                "UPDATE accounts SET failed_attempts = 0, locked_until = @until WHERE id = @Id",
                new { stored.Id, until = Timestamp.Of(database.Clock.GetUtcNow() + LockTime) });
        }

        scope.Record(locks ? "account.locked" : "account.sign-in-failed", $"account:{stored.Id}", new { failed });
        return new SignInResult(locks ? SignInOutcome.Locked : SignInOutcome.Wrong, null);
    });

    private sealed record StoredPassword
    {
        public required long Id { get; init; }

        public required string DisplayName { get; init; }

        public required string Hash { get; init; }

        public bool Disabled { get; init; }

        public string? LockedUntil { get; init; }
    }
}

/// <summary>Somebody with a session.</summary>
/// <param name="Account">The account.</param>
/// <param name="Actor">The account with its roles.</param>
/// <param name="Key">The key of the session.</param>
public sealed record SignedIn(Account Account, Actor Actor, string Key);

/// <summary>How an attempt to sign in ended.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Key">The key of the new session; null when there is none.</param>
public sealed record SignInResult(SignInOutcome Outcome, string? Key);

/// <summary>What comes of an attempt to sign in.</summary>
public enum SignInOutcome
{
    /// <summary>Signed in.</summary>
    Welcome,

    /// <summary>No such account, a wrong password, or disabled.</summary>
    Wrong,

    /// <summary>Too many wrong passwords; a quarter of an hour has to pass.</summary>
    Locked,
}
