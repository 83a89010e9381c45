using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Mingsuan.Storage.Migrations;

namespace Mingsuan.Storage.Databases;

/// <summary>An SQLite file: write-ahead log, every commit forced to the disk.</summary>
internal sealed class SqliteDatabase : Database
{
    private readonly string _connectionString;
    private readonly SemaphoreSlim _turn = new(1, 1);

    public SqliteDatabase(string path, TimeProvider clock)
        : base(clock)
    {
        SqliteLibrary.Load();
        string full = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        Path = full;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = full, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
    }

    /// <summary>The full name of the file.</summary>
    public string Path { get; }

    public override DatabaseKind Kind => DatabaseKind.Sqlite;

    public override async Task<DbConnection> ConnectAsync()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync();
            await connection.ExecuteAsync("PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        _turn.Dispose();
        return ValueTask.CompletedTask;
    }

    // Immediate: the lock is taken at the start, so a transaction never fails half-way for want of it.
    internal override Task<DbTransaction> BeginAsync(DbConnection connection) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    internal override Task<DbTransaction> BeginSnapshotAsync(DbConnection connection) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    internal override Task LockSchemaAsync(DbConnection connection, DbTransaction transaction) => Task.CompletedTask;

    internal override async Task<bool> HasTableAsync(DbConnection connection, DbTransaction? transaction, string table) =>
        await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @table", new { table }, transaction) > 0;

    internal override async Task<IReadOnlyList<string>> ColumnsAsync(DbConnection connection, DbTransaction transaction, string table) =>
        [.. await connection.QueryAsync<string>("SELECT name FROM pragma_table_info(@table) ORDER BY cid", new { table }, transaction)];

    // AUTOINCREMENT remembers the greatest id by itself.
    internal override Task ContinueIdentityAsync(DbConnection connection, DbTransaction transaction, string table) => Task.CompletedTask;

    internal override string Script(Migration migration) => (migration.Common + "\n" + migration.Sqlite)
        .Replace("{id}", "INTEGER PRIMARY KEY AUTOINCREMENT", StringComparison.Ordinal)
        .Replace("{blob}", "BLOB", StringComparison.Ordinal);

    // SQLite has one writer. Queueing here is fair; its own waiting is a lottery that somebody may never win.
    private protected override async ValueTask<IAsyncDisposable> TakeTurnAsync()
    {
        await _turn.WaitAsync();
        return new Turn(_turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            turn.Release();
            return ValueTask.CompletedTask;
        }
    }
}
