using Dapper;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Rights;

namespace Mingsuan.Storage.Settings;

/// <summary>What the administrator has set.</summary>
/// <param name="database">The database.</param>
public sealed class SettingStore(Database database)
{
    /// <summary>Whether visitors without an account may have documents checked: <c>true</c> or <c>false</c>.</summary>
    public const string AnonymousChecking = "anonymous-checking";

    /// <summary>The value of a setting, or null.</summary>
    public Task<string?> FindAsync(string key) => database.ReadAsync(connection =>
        connection.ExecuteScalarAsync<string?>("SELECT value FROM settings WHERE key = @key", new { key }));

    /// <summary>Sets a value.</summary>
    public Task SetAsync(Actor actor, string key, string value)
    {
        actor.Demand(Right.ManageSettings);
        return database.ChangeAsync(actor, async scope =>
        {
            string? before = await scope.ScalarAsync<string>("SELECT value FROM settings WHERE key = @key", new { key });
            await scope.ExecuteAsync(
                "INSERT INTO settings (key, value, row_version) VALUES (@key, @value, 1) ON CONFLICT (key) DO UPDATE SET value = excluded.value, row_version = settings.row_version + 1",
                new { key, value });
            scope.Record("setting.set", $"setting:{key}", new { from = before, to = value });
        });
    }
}
