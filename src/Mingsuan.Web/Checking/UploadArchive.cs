using System.IO.Compression;
using System.Text;
using Mingsuan.Core.Findings;
using Mingsuan.Storage.Books;
using Mingsuan.Storage.Databases;

namespace Mingsuan.Web.Checking;

/// <summary>Unpacks an archive of documents within limits that are counted while it unpacks, whatever its directory says.</summary>
internal static class UploadArchive
{
    private const int MostEntries = 2000;

    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".text", ".md", ".csv", ".doc", ".docx", ".wps", ".rtf", ".xls", ".xlsx", ".et", ".pdf", ".htm", ".html",
    };

    /// <summary>True for a zip file that is no office document.</summary>
    public static bool IsArchive(byte[] content)
    {
        if (!content.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return false;
        }

        try
        {
            using var archive = Open(content);
            return archive.Entries.Count <= MostEntries && archive.GetEntry("[Content_Types].xml") is null;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            // Damaged: the reader says so.
            return false;
        }
    }

    /// <summary>The documents of an archive, the others left out.</summary>
    /// <exception cref="RefusedException">It passes a limit, or holds no document.</exception>
    public static IReadOnlyList<HandedIn> Unpack(string name, byte[] content, CheckLimits limits)
    {
        var files = new List<HandedIn>();
        long total = 0;
        try
        {
            using var archive = Open(content);
            foreach (var entry in archive.Entries.Where(entry => Documents.Contains(Path.GetExtension(entry.Name)) && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal)))
            {
                if (files.Count == limits.Documents)
                {
                    throw Refused($"压缩包“{name}”里的文件超过 {limits.Documents} 份（上限）。请分几次上传。", $"The archive “{name}” holds more than {limits.Documents} documents (the limit). Hand them in in several parts.");
                }

                byte[] bytes = Inflate(entry, name, limits);
                total += bytes.Length;
                if (total > 2L * limits.UploadBytes)
                {
                    throw Refused($"压缩包“{name}”解开后过大。请分几次上传。", $"The archive “{name}” is too large when it is unpacked. Hand it in in several parts.");
                }

                files.Add(new HandedIn(FileNames.Clean(entry.Name), "application/octet-stream", bytes));
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw Refused($"压缩包“{name}”已损坏或有密码，无法打开。请重新压缩（不设密码）后上传。", $"The archive “{name}” is damaged or has a password. Pack it again without one.");
        }

        return files.Count > 0 ? files : throw Refused(
            $"压缩包“{name}”里没有可检查的文件。可检查 docx、xlsx、xls、pdf、html、txt、csv；压缩包里的压缩包请先解开。",
            $"The archive “{name}” holds no document that can be checked: docx, xlsx, xls, pdf, html, txt, csv. Unpack archives within it first.");
    }

    private static byte[] Inflate(ZipArchiveEntry entry, string name, CheckLimits limits)
    {
        using var stream = entry.Open();
        using var buffer = new MemoryStream();
        byte[] chunk = new byte[81920];
        int count;
        while ((count = stream.Read(chunk)) > 0)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length > limits.FileBytes)
            {
                throw Refused($"压缩包“{name}”里的“{entry.Name}”大于 {limits.FileBytes >> 20} MB（上限）。", $"“{entry.Name}” in the archive “{name}” is larger than {limits.FileBytes >> 20} MB (the limit).");
            }
        }

        return buffer.ToArray();
    }

    // Chinese Windows names entries in GBK without saying so.
    private static ZipArchive Open(byte[] content) =>
        new(new MemoryStream(content, writable: false), ZipArchiveMode.Read, leaveOpen: false, CodePagesEncodingProvider.Instance.GetEncoding("GB18030"));

    private static RefusedException Refused(string chinese, string english) => new(new Message(chinese, english), "files");
}
