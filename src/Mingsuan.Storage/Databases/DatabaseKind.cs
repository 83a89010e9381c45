namespace Mingsuan.Storage.Databases;

/// <summary>The databases that can hold the data.</summary>
public enum DatabaseKind
{
    /// <summary>A file beside the program; the default.</summary>
    Sqlite,

    /// <summary>A server.</summary>
    Postgres,
}
