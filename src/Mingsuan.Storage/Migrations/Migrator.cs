using System.Data.Common;
using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Databases;

namespace Mingsuan.Storage.Migrations;

/// <summary>Brings a database to a schema, step by step, each step in a transaction of its own with its note in <c>schema_version</c>.</summary>
/// <param name="database">The database.</param>
/// <param name="migrations">The steps, in order; <see cref="MigrationScripts.All"/> unless a test says otherwise.</param>
public sealed class Migrator(Database database, IReadOnlyList<Migration>? migrations = null)
{
    private readonly IReadOnlyList<Migration> _migrations = migrations ?? MigrationScripts.All;

    /// <summary>The newest schema that this program knows.</summary>
    public int Latest => _migrations.Count == 0 ? 0 : _migrations[^1].Version;

    /// <summary>The schema of the database; 0 for an empty one.</summary>
    public async Task<int> CurrentAsync()
    {
        await using var connection = await database.ConnectAsync();
        return await CurrentAsync(connection, transaction: null);
    }

    /// <summary>Brings the database forward.</summary>
    /// <param name="target">The schema wanted; null for the newest.</param>
    /// <exception cref="SchemaException">The database is newer than this program.</exception>
    public async Task MigrateAsync(int? target = null)
    {
        await using var connection = await database.ConnectAsync();
        await using (var transaction = await database.BeginAsync(connection))
        {
            await database.LockSchemaAsync(connection, transaction);
            await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)", transaction: transaction);
            await transaction.CommitAsync();
        }

        int current = await CurrentAsync(connection, transaction: null);
        if (current > Latest)
        {
            throw new SchemaException(new Message(
                $"数据库的结构版本是 {current}，高于本程序支持的 {Latest}。请使用与数据库相同或更新版本的程序打开它。",
                $"The database has schema {current}, this program knows up to {Latest}. Open it with the program that wrote it, or a newer one."));
        }

        foreach (var migration in _migrations.Where(migration => migration.Version <= (target ?? Latest)))
        {
            await using var transaction = await database.BeginAsync(connection);
            await database.LockSchemaAsync(connection, transaction);
            if (await CurrentAsync(connection, transaction) >= migration.Version)
            {
                continue;
            }

            await connection.ExecuteAsync(database.Script(migration), transaction: transaction);
            await connection.ExecuteAsync(
                "INSERT INTO schema_version (version, name, applied_at) VALUES (@version, @name, @at)",
                new { version = (long)migration.Version, name = migration.Name, at = database.Now }, transaction);
            await transaction.CommitAsync();
        }
    }

    private async Task<int> CurrentAsync(DbConnection connection, DbTransaction? transaction) =>
        await database.HasTableAsync(connection, transaction, "schema_version")
            ? await connection.ExecuteScalarAsync<int>("SELECT COALESCE(MAX(version), 0) FROM schema_version", transaction: transaction)
            : 0;
}
