using System.IO.Compression;

namespace Mingsuan.Core.Packaging;

/// <summary>Makes the bytes of an Open XML package depend on its content alone: entries in order of their names, one fixed date.</summary>
public static class StablePackage
{
    /// <summary>The earliest date that a zip entry can bear.</summary>
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Begins an entry that bears the fixed date.</summary>
    /// <param name="package">A package that is being made.</param>
    /// <param name="path">The path of the entry.</param>
    public static Stream Entry(ZipArchive package, string path)
    {
        var entry = package.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Date;
        return entry.Open();
    }

    /// <summary>Copies a package.</summary>
    /// <param name="package">From its beginning; seekable.</param>
    /// <param name="target">Is left open.</param>
    public static void Copy(Stream package, Stream target)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var buffer = new MemoryStream();
        using (var copy = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that look at the first entry expect the list of content types there.
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                using var from = entry.Open();
                using var to = Entry(copy, entry.FullName);
                from.CopyTo(to);
            }
        }

        buffer.Position = 0;
        buffer.CopyTo(target);
    }
}
