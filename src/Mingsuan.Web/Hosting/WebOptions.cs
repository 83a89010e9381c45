namespace Mingsuan.Web.Hosting;

/// <summary>How the web application runs.</summary>
public sealed record WebOptions
{
    /// <summary>The folder of the database, if it is SQLite, and of the keys that cookies are sealed with.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>A PostgreSQL connection string; null for an SQLite file in <see cref="DataDirectory"/>.</summary>
    public string? Database { get; init; }

    /// <summary>The folder of lexicon, code lists and layouts.</summary>
    public string CatalogDirectory { get; init; } = Path.Combine(AppContext.BaseDirectory, "catalog");

    /// <summary>The formats in which books are published; null for all that can be made here.</summary>
    public IReadOnlyList<string>? Formats { get; init; }

    /// <summary>The addresses to listen on, separated by semicolons; loopback only unless somebody says otherwise.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Whether fictional departments are loaded into an empty database.</summary>
    public bool Demo { get; init; }

    /// <summary>Whether all books are checked once after the start, so that nobody waits for it later.</summary>
    public bool ChecksBooksAtStart { get; init; } = true;

    /// <summary>Requests that one address may make in a second, on average.</summary>
    public int RequestsPerSecond { get; init; } = 100;

    /// <summary>Attempts to sign in that one address may make in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 20;

    /// <summary>What may be handed in to be checked.</summary>
    public Checking.CheckLimits Checking { get; init; } = new();

    /// <summary>The clock; the system's when null.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>What <see cref="Storage.Databases.Database.Open"/> takes.</summary>
    public string DatabaseLocation => string.IsNullOrWhiteSpace(Database) ? Path.Combine(DataDirectory, "mingsuan.db") : Database;
}
