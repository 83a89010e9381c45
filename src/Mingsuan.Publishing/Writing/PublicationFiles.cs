using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mingsuan.Publishing.Writing;

/// <summary>
/// The files of a publication, kept in memory until all are made and checked, then handed over together: written into a folder beside the target,
/// which takes its place only when it is complete.
/// </summary>
public sealed class PublicationFiles
{
    private const string Manifest = "manifest.json";
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The files by their path in the folder, the manifest apart.</summary>
    public IReadOnlyDictionary<string, byte[]> Contents => _files;

    /// <summary>Adds a file.</summary>
    /// <param name="path">Its path in the folder, with slashes.</param>
    /// <param name="content">Its bytes.</param>
    public void Add(string path, byte[] content) => _files[path] = content;

    /// <summary>The SHA-256 of bytes in lower-case hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The manifest: name, bytes and SHA-256 of each file.</summary>
    public byte[] MakeManifest()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", "mingsuan.manifest/1");
            json.WriteStartArray("files");
            foreach (var (path, content) in _files)
            {
                json.WriteStartObject();
                json.WriteString("name", path);
                json.WriteNumber("bytes", content.Length);
                json.WriteString("sha256", Hash(content));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>
    /// Hands the files over. A folder that is there is replaced as a whole, but only when it is empty or was handed over before (it has a
    /// manifest): a folder with other things in it is left alone.
    /// </summary>
    /// <exception cref="IOException">The folder holds other things, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void HandOver(string folder)
    {
        string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Manifest)))
        {
            throw new IOException($"“{folder}”里有别的文件，未覆盖。请另选一个文件夹，或先清空它。");
        }

        string beside = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetFileName(target));
        string fresh = $"{beside}.{Environment.ProcessId}.new";
        string old = $"{beside}.{Environment.ProcessId}.old";
        try
        {
            foreach (var (path, content) in _files.Append(new KeyValuePair<string, byte[]>(Manifest, MakeManifest())))
            {
                string file = Path.Combine(fresh, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, content);
            }

            if (Directory.Exists(target))
            {
                Directory.Move(target, old);
            }

            Directory.Move(fresh, target);
        }
        finally
        {
            Remove(fresh);
            Remove(old);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
