using System.IO.Compression;

namespace Mingsuan.Reports.Excel;

/// <summary>Copies a package with its parts in a fixed order and without the time of its making, so that equal reports are equal files.</summary>
internal static class FixedArchive
{
    // The earliest time that an archive can hold.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies all parts; the list of content types stays in front, as readers expect it.</summary>
    public static void Copy(Stream from, Stream to)
    {
        using var whole = new MemoryStream();
        using (var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in source.Entries.OrderByDescending(entry => entry.FullName == "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Time;
                using var input = part.Open();
                using var output = copy.Open();
                input.CopyTo(output);
            }
        }

        whole.Position = 0;
        whole.CopyTo(to);
    }
}
