using System.IO.Compression;
using System.Text;

namespace Mingsuan.Testing;

/// <summary>Writes zip archives for tests.</summary>
public static class Archive
{
    /// <summary>An archive of text files.</summary>
    public static byte[] Of(params (string Name, string Text)[] files) => Of([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))], null);

    /// <summary>An archive of files, with the names in an encoding.</summary>
    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> files, Encoding? names)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
