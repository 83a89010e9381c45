using System.Data.Common;
using System.Globalization;
using Mingsuan.Storage.Migrations;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Databases;

/// <summary>A database that holds the data: connections, and the one way to change anything.</summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>Makes a database on a clock.</summary>
    private protected Database(TimeProvider clock) => Clock = clock;

    /// <summary>Which database it is.</summary>
    public abstract DatabaseKind Kind { get; }

    /// <summary>The clock that all times in the database come from.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Now, as it is stored: UTC with milliseconds.</summary>
    public string Now => Timestamp.Of(Clock.GetUtcNow());

    /// <summary>Today where the server stands; days of the law are local days.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>Opens what a connection string or a file name says.</summary>
    /// <param name="location">A PostgreSQL connection string (<c>Host=…;Database=…</c> or <c>postgresql://…</c>), otherwise the path of an SQLite file.</param>
    /// <param name="clock">The clock; the system's when null.</param>
    public static Database Open(string location, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        return PostgresDatabase.Understands(location)
            ? new PostgresDatabase(location, clock ?? TimeProvider.System)
            : new SqliteDatabase(location, clock ?? TimeProvider.System);
    }

    /// <summary>An open connection, for reading; the caller disposes of it.</summary>
    public abstract Task<DbConnection> ConnectAsync();

    /// <summary>Reads with a connection of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work)
    {
        await using var connection = await ConnectAsync();
        return await work(connection);
    }

    /// <summary>
    /// Changes something: one transaction, with its entries in the audit trail. Either all of it is there afterwards, on disk, or nothing.
    /// </summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="work">Makes the change and records it; <see cref="ChangeScope.Record"/> must be called at least once if anything was changed.</param>
    /// <exception cref="InvalidOperationException">Something was changed and nothing recorded.</exception>
    public async Task<T> ChangeAsync<T>(Actor actor, Func<ChangeScope, Task<T>> work)
    {
        await using var turn = await TakeTurnAsync();
        await using var connection = await ConnectAsync();
        await using var transaction = await BeginAsync(connection);
        var scope = new ChangeScope(this, connection, transaction, actor);
        T result = await work(scope);
        await scope.CompleteAsync();
        await transaction.CommitAsync();
        return result;
    }

    /// <summary>As <see cref="ChangeAsync{T}"/>, without a result.</summary>
    public Task ChangeAsync(Actor actor, Func<ChangeScope, Task> work) => ChangeAsync(actor, async scope =>
    {
        await work(scope);
        return true;
    });

    /// <summary>Closes pooled connections.</summary>
    public abstract ValueTask DisposeAsync();

    /// <summary>Begins a transaction that will write.</summary>
    internal abstract Task<DbTransaction> BeginAsync(DbConnection connection);

    /// <summary>Begins a transaction that sees one state of all tables.</summary>
    internal abstract Task<DbTransaction> BeginSnapshotAsync(DbConnection connection);

    /// <summary>Lets one process at a time change the schema.</summary>
    internal abstract Task LockSchemaAsync(DbConnection connection, DbTransaction transaction);

    /// <summary>Whether a table is there.</summary>
    internal abstract Task<bool> HasTableAsync(DbConnection connection, DbTransaction? transaction, string table);

    /// <summary>The columns of a table.</summary>
    internal abstract Task<IReadOnlyList<string>> ColumnsAsync(DbConnection connection, DbTransaction transaction, string table);

    /// <summary>After rows with given ids were inserted: new ids continue behind them.</summary>
    internal abstract Task ContinueIdentityAsync(DbConnection connection, DbTransaction transaction, string table);

    /// <summary>The SQL of a migration for this database.</summary>
    internal abstract string Script(Migration migration);

    /// <summary>Waits until it is this caller's turn to write; disposing of the result lets the next one in.</summary>
    private protected virtual ValueTask<IAsyncDisposable> TakeTurnAsync() => ValueTask.FromResult<IAsyncDisposable>(NoTurn.Instance);

    private sealed class NoTurn : IAsyncDisposable
    {
        public static NoTurn Instance { get; } = new();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

/// <summary>Times as they are stored.</summary>
public static class Timestamp
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>The text of a time; texts sort as times do.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The time of a text.</summary>
    public static DateTimeOffset Parse(string text) => new(DateTime.ParseExact(text, Format, CultureInfo.InvariantCulture), TimeSpan.Zero);

    /// <summary>The text of a day.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day of a text.</summary>
    public static DateOnly ParseDay(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
