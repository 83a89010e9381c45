using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Auditing;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Migrations;

namespace Mingsuan.Storage.Backups;

/// <summary>Puts a backup into an empty database, of the same kind or the other, and brings it to the newest schema.</summary>
/// <param name="database">The empty database.</param>
public sealed class RestoreService(Database database)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Restores. Hashes are verified before anything is written, the audit trail afterwards; the rows come in one transaction.</summary>
    /// <exception cref="RefusedException">The file is no backup, is damaged, or the database is not empty.</exception>
    public async Task<BackupManifest> RestoreAsync(string path)
    {
        await using var file = File.OpenRead(path);
        await using var archive = await OpenAsync(file);
        var manifest = await ManifestAsync(archive);
        foreach (var table in manifest.Tables)
        {
            await VerifyAsync(archive, table);
        }

        var migrator = new Migrator(database);
        if (manifest.Schema > migrator.Latest)
        {
            throw new RefusedException(new Message("这份备份来自更新版本的程序，请用那个版本恢复。", "This backup comes from a newer program; restore it with that one."));
        }

        await migrator.MigrateAsync(manifest.Schema);
        await using (var connection = await database.ConnectAsync())
        {
            await using var transaction = await database.BeginAsync(connection);
            if (await connection.ExecuteScalarAsync<long>("SELECT (SELECT COUNT(*) FROM accounts) + (SELECT COUNT(*) FROM audit)", transaction: transaction) > 0)
            {
                throw new RefusedException(new Message("只能恢复到空的数据库。请换一个数据目录或新建一个数据库。", "A backup is restored into an empty database only; choose another data folder or create a database."));
            }

            foreach (string table in BackupTables.All)
            {
                await LoadAsync(archive, connection, transaction, table);
            }

            await transaction.CommitAsync();
        }

        await migrator.MigrateAsync();
        var verification = await new AuditTrail(database).VerifyAsync();
        return verification.IsIntact ? manifest : throw new RefusedException(verification.Fault!);
    }

    private static async Task<ZipArchive> OpenAsync(Stream stream)
    {
        try
        {
            return await ZipArchive.CreateAsync(stream, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null);
        }
        catch (InvalidDataException)
        {
            throw Damaged(BackupManifest.Name);
        }
    }

    private static async Task<BackupManifest> ManifestAsync(ZipArchive archive)
    {
        await using var stream = await Entry(archive, BackupManifest.Name).OpenAsync();
        try
        {
            var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, Options);
            return manifest?.Format == BackupManifest.CurrentFormat && manifest.Tables is not null ? manifest : throw Damaged(BackupManifest.Name);
        }
        catch (JsonException)
        {
            throw Damaged(BackupManifest.Name);
        }
    }

    private static async Task VerifyAsync(ZipArchive archive, BackupTable table)
    {
        await using var stream = await Entry(archive, $"{table.Name}.ndjson").OpenAsync();
        try
        {
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream)) != table.Sha256)
            {
                throw Damaged($"{table.Name}.ndjson");
            }
        }
        catch (InvalidDataException)
        {
            throw Damaged($"{table.Name}.ndjson");
        }
    }

    private async Task LoadAsync(ZipArchive archive, DbConnection connection, DbTransaction transaction, string table)
    {
        if (archive.GetEntry($"{table}.ndjson") is not { } entry)
        {
            return;
        }

        if (table == "audit_head")
        {
            await LoadHeadAsync(entry, connection, transaction);
            return;
        }

        var columns = await database.ColumnsAsync(connection, transaction, table);
        string sql = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "@" + column))})";
        await foreach (var row in RowsAsync(entry))
        {
            var parameters = new DynamicParameters();
            foreach (string column in columns)
            {
                parameters.Add(column, Value(row.GetProperty(column)));
            }

            await connection.ExecuteAsync(sql, parameters, transaction);
        }

        if (BackupTables.HasIdentity(table))
        {
            await database.ContinueIdentityAsync(connection, transaction, table);
        }
    }

    private static async Task LoadHeadAsync(ZipArchiveEntry entry, DbConnection connection, DbTransaction transaction)
    {
        await foreach (var row in RowsAsync(entry))
        {
            await connection.ExecuteAsync(
                "UPDATE audit_head SET seq = @seq, hash = @hash WHERE id = 1", new { seq = row.GetProperty("seq").GetInt64(), hash = row.GetProperty("hash").GetString() }, transaction);
        }
    }

    private static async IAsyncEnumerable<JsonElement> RowsAsync(ZipArchiveEntry entry)
    {
        await using var stream = await entry.OpenAsync();
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync() is string line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement;
        }
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => value.GetInt64(),
        JsonValueKind.Object => value.GetProperty("base64").GetBytesFromBase64(),
        _ => value.GetString(),
    };

    private static ZipArchiveEntry Entry(ZipArchive archive, string name) => archive.GetEntry(name) ?? throw Damaged(name);

    private static RefusedException Damaged(string name) => new(new Message(
        $"这不是完好的备份文件：“{name}”缺失或与校验值不符。请换一份备份。", $"This is no sound backup: “{name}” is missing or does not fit its hash. Take another backup."));
}
