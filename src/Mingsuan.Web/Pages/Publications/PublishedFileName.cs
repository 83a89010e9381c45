namespace Mingsuan.Web.Pages.Publications;

/// <summary>What a published file is, for those who look for one.</summary>
public static class PublishedFileName
{
    /// <summary>The key of the text that says what a file is.</summary>
    public static string KeyOf(string name) => name switch
    {
        "book.json" => "file.book",
        "manifest.json" => "file.manifest",
        "datapackage.json" => "file.package",
        _ when name.StartsWith("data/", StringComparison.Ordinal) => "file.data",
        _ => Path.GetExtension(name) switch
        {
            ".docx" => "file.docx",
            ".xlsx" => "file.xlsx",
            ".html" => "file.html",
            ".pdf" => "file.pdf",
            ".txt" => "file.txt",
            _ => "file.json",
        },
    };
}
