using Dapper;
using Mingsuan.Storage.Databases;
using Npgsql;

namespace Mingsuan.Storage.Tests.Support;

/// <summary>An empty database of its own for one test.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly DatabaseKind _kind;
    private readonly string _name = "mingsuan_" + Guid.NewGuid().ToString("N");

    private TestDatabase(DatabaseKind kind) => _kind = kind;

    public static string? Postgres => Environment.GetEnvironmentVariable("MINGSUAN_TEST_POSTGRES") is { Length: > 0 } value ? value : null;

    public string Location => _kind == DatabaseKind.Sqlite
        ? Path.Combine(Path.GetTempPath(), _name, "mingsuan.db")
        : new NpgsqlConnectionStringBuilder(Postgres) { Database = _name }.ToString();

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        var database = new TestDatabase(kind);
        if (kind == DatabaseKind.Postgres)
        {
            await using var connection = new NpgsqlConnection(Postgres);
            await connection.ExecuteAsync($"CREATE DATABASE {database._name}");
        }

        return database;
    }

    public async ValueTask DisposeAsync()
    {
        if (_kind == DatabaseKind.Sqlite)
        {
            if (Directory.Exists(Path.GetDirectoryName(Location)))
            {
                Directory.Delete(Path.GetDirectoryName(Location)!, recursive: true);
            }

            return;
        }

        await using var connection = new NpgsqlConnection(Postgres);
        await connection.ExecuteAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
    }
}
