namespace Mingsuan.Storage.Backups;

/// <summary>What a backup holds.</summary>
/// <param name="Format">Always <c>mingsuan.backup/1</c>.</param>
/// <param name="Schema">The schema of the database that it was made from.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="Tables">Each table with the SHA-256 of its rows.</param>
public sealed record BackupManifest(string Format, int Schema, string CreatedAt, IReadOnlyList<BackupTable> Tables)
{
    internal const string Name = "manifest.json";

    internal const string CurrentFormat = "mingsuan.backup/1";
}

/// <summary>A table of a backup.</summary>
/// <param name="Name">The table.</param>
/// <param name="Rows">The number of its rows.</param>
/// <param name="Sha256">SHA-256 of its file.</param>
public sealed record BackupTable(string Name, long Rows, string Sha256);
