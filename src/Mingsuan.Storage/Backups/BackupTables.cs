namespace Mingsuan.Storage.Backups;

/// <summary>The tables of a backup.</summary>
internal static class BackupTables
{
    /// <summary>In an order in which every row finds what it refers to. Sessions are left out: a backup signs nobody in.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "departments", "units", "accounts", "account_roles", "api_tokens", "books", "book_rows", "book_versions", "transitions",
        "comments", "documents", "decisions", "publications", "settings", "audit", "audit_head",
    ];

    /// <summary>Those whose ids the database counts.</summary>
    public static bool HasIdentity(string table) => table is not ("settings" or "audit" or "audit_head");

    /// <summary>The columns that a table is read in the order of.</summary>
    public static string OrderOf(string table) => table switch
    {
        "settings" => "key",
        "audit" => "seq",
        _ => "id",
    };
}
