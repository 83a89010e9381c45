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
    /// Finds out before anything is made whether files can be handed over to a folder, and puts right what a run left behind that was killed: its half
    /// written files go, and the files that it had moved aside come back.
    /// </summary>
    /// <exception cref="IOException">They cannot; the message says why and what to do.</exception>
    public static void Prepare(string folder)
    {
        var target = new TargetFolder(folder);
        target.Check();
        target.Recover();
        if (Foreign(target.Path) is { } foreign)
        {
            throw Refused(target.Path, foreign);
        }

        target.Try();
    }

    /// <summary>
    /// Hands the files over. A folder that is there is replaced as a whole, but only when it is empty or holds nothing but what was handed over
    /// before (its manifest says what): a folder with other things in it is left alone. A reader sees the old files or the new ones, never some of each.
    /// </summary>
    /// <exception cref="IOException">The folder holds other things, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void HandOver(string folder)
    {
        var target = new TargetFolder(folder);
        target.Check();
        target.Recover();
        if (Foreign(target.Path) is { } foreign)
        {
            throw Refused(target.Path, foreign);
        }

        target.Replace(_files.Append(new KeyValuePair<string, byte[]>(Manifest, MakeManifest())));
    }

    private static IOException Refused(string target, string foreign) => new($"“{target}”里有别的文件（{foreign}），未覆盖。请另选一个文件夹，或先把它移走。");

    /// <summary>A file of the folder that no earlier handing over put there, or null.</summary>
    private static string? Foreign(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var known = new HashSet<string>(StringComparer.Ordinal) { Manifest };
        string manifest = Path.Combine(folder, Manifest);
        if (File.Exists(manifest))
        {
            try
            {
                using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
                known.UnionWith(json.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString() ?? string.Empty));
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                return Manifest;
            }
        }

        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal).FirstOrDefault(file => !known.Contains(file));
    }
}
