namespace Mingsuan.Storage.Accounts;

/// <summary>Somebody who can sign in.</summary>
public sealed record Account
{
    /// <summary>The id.</summary>
    public long Id { get; init; }

    /// <summary>The name to sign in with; lower case, unique.</summary>
    public required string Login { get; init; }

    /// <summary>The person's name.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Whether the password was set by somebody else and has to be changed.</summary>
    public bool MustChangePassword { get; init; }

    /// <summary>Whether they may no longer sign in.</summary>
    public bool Disabled { get; init; }

    /// <summary>Wrong passwords since the last right one.</summary>
    public long FailedAttempts { get; init; }

    /// <summary>Until when no password is accepted; null when not locked.</summary>
    public string? LockedUntil { get; init; }

    /// <summary>Counts the changes.</summary>
    public long RowVersion { get; init; }
}
