using System.IO.Compression;
using Mingsuan.Core.Findings;
using Mingsuan.Publishing.Books;
using Mingsuan.Storage.Databases;

namespace Mingsuan.Web.Api;

/// <summary>Unpacks the zip of a book's folder into a folder of its own for as long as it is read.</summary>
internal static class BookArchive
{
    private const int MostFiles = 500;
    private const long MostBytes = 64 << 20;
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase) { ".csv", ".yaml", ".yml", ".md", ".txt" };

    /// <summary>Reads the book.</summary>
    /// <exception cref="RefusedException">It passes a limit.</exception>
    public static BudgetBook? Read(byte[] content, Func<string, BudgetBook?> read)
    {
        var folder = Directory.CreateTempSubdirectory("mingsuan-book");
        try
        {
            Unpack(content, folder.FullName);

            // The folder may stand in the archive by itself, or within another.
            string root = Directory.EnumerateFiles(folder.FullName, "book.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).FirstOrDefault() is { } head
                ? Path.GetDirectoryName(head)!
                : folder.FullName;
            return read(root);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Unpack(byte[] content, string folder)
    {
        long total = 0;
        int count = 0;
        using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries.Where(entry => Kinds.Contains(Path.GetExtension(entry.Name))))
        {
            string path = Path.GetFullPath(Path.Combine(folder, entry.FullName.Replace('\\', '/')));
            if (++count > MostFiles || !path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw Refused();
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var source = entry.Open();
            using var target = new FileStream(path, FileMode.Create);
            byte[] chunk = new byte[81920];
            int read;
            while ((read = source.Read(chunk)) > 0)
            {
                total += read;
                if (total > MostBytes)
                {
                    throw Refused();
                }

                target.Write(chunk, 0, read);
            }
        }
    }

    private static RefusedException Refused() => new(new Message("压缩包过大，或含有不该有的路径。请只压缩预算书文件夹。", "The archive is too large or names paths outside of it. Pack the folder of the book only."));
}
