namespace Mingsuan.Reading;

/// <summary>Which files of a folder or an archive are taken for documents. The name decides only whether a file is looked at, never how it is read.</summary>
public static class DocumentNames
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".text", ".md", ".csv", ".doc", ".docx", ".docm", ".dot", ".dotx", ".wps", ".rtf", ".xls", ".xlsx", ".xlsm", ".et", ".pdf", ".htm", ".html", ".zip",
    };

    /// <summary>True for a name that a document may have; not for hidden files, lock files and read-me files.</summary>
    public static bool IsDocument(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return Extensions.Contains(Path.GetExtension(name)) && !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal)
            && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase) && !path.StartsWith("__MACOSX/", StringComparison.Ordinal);
    }
}
