using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Mingsuan.Storage.Databases;
using Mingsuan.Storage.Migrations;

namespace Mingsuan.Storage.Backups;

/// <summary>
/// Writes everything into one file that either database can be restored from: a zip with one NDJSON file for each table (one row, one line)
/// and a manifest with the SHA-256 of each. It is one state of all tables, taken while others work.
/// </summary>
/// <param name="database">The database.</param>
public sealed class BackupService(Database database)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Writes a backup; nobody sees half of one.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    public async Task<BackupManifest> BackUpAsync(string path)
    {
        string temporary = path + ".part";
        BackupManifest manifest;
        await using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            manifest = await WriteAsync(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
        return manifest;
    }

    private async Task<BackupManifest> WriteAsync(Stream stream)
    {
        int schema = await new Migrator(database).CurrentAsync();
        await using var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null);
        await using var connection = await database.ConnectAsync();
        await using var transaction = await database.BeginSnapshotAsync(connection);
        var tables = new List<BackupTable>();
        foreach (string table in BackupTables.All)
        {
            tables.Add(await WriteTableAsync(archive, connection, transaction, table));
        }

        var manifest = new BackupManifest(BackupManifest.CurrentFormat, schema, database.Now, tables);
        await using var entry = await archive.CreateEntry(BackupManifest.Name).OpenAsync();
        await JsonSerializer.SerializeAsync(entry, manifest, Options);
        return manifest;
    }

    private static async Task<BackupTable> WriteTableAsync(ZipArchive archive, DbConnection connection, DbTransaction transaction, string table)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var entry = await archive.CreateEntry($"{table}.ndjson", CompressionLevel.Fastest).OpenAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT * FROM {table} ORDER BY {BackupTables.OrderOf(table)}";
        await using var reader = await command.ExecuteReaderAsync();
        long rows = 0;
        while (await reader.ReadAsync())
        {
            byte[] line = Row(reader);
            hash.AppendData(line);
            await entry.WriteAsync(line);
            rows++;
        }

        return new BackupTable(table, rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static byte[] Row(DbDataReader reader)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            for (int column = 0; column < reader.FieldCount; column++)
            {
                writer.WritePropertyName(reader.GetName(column));
                switch (reader.GetValue(column))
                {
                    case DBNull:
                        writer.WriteNullValue();
                        break;
                    case byte[] bytes:
                        writer.WriteStartObject();
                        writer.WriteBase64String("base64", bytes);
                        writer.WriteEndObject();
                        break;
                    case string text:
                        writer.WriteStringValue(text);
                        break;
                    case var number:
                        writer.WriteNumberValue(Convert.ToInt64(number, System.Globalization.CultureInfo.InvariantCulture));
                        break;
                }
            }

            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
