using Mingsuan.Reading.Packages;

namespace Mingsuan.Reading.Archives;

/// <summary>The documents in a zip archive. They are unpacked into memory one by one; nothing is written anywhere.</summary>
internal static class ArchiveFile
{
    /// <summary>True for a zip archive that is no office document.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) => ZipDirectory.IsZip(bytes);

    /// <summary>The documents of an archive by name; other files (pictures, programs, what systems add) are left out.</summary>
    /// <exception cref="ReadingException">It is damaged, has too many files or none that is a document.</exception>
    public static IReadOnlyList<ZipEntry> Documents(ReadOnlySpan<byte> bytes, Inflation inflation, ReadingLimits limits)
    {
        var entries = ZipDirectory.Read(bytes, limits.Entries) ?? throw Damaged();
        inflation.AddFiles(entries.Count);
        var documents = entries.FindAll(entry => !entry.IsFolder && DocumentNames.IsDocument(entry.Name));
        return documents.Count > 0
            ? documents
            : throw new ReadingException("压缩包里没有可检查的文件（Word、Excel、PDF、网页、文本）。", "The archive has no documents (Word, Excel, PDF, web pages, text).");
    }

    /// <summary>Unpacks a document.</summary>
    /// <exception cref="ReadingException">It is damaged, protected or passes a limit.</exception>
    public static byte[] Unpack(ReadOnlyMemory<byte> archive, ZipEntry entry, Inflation inflation, ReadingLimits limits)
    {
        try
        {
            using var stream = EntryStream.Open(archive, entry, inflation);
            using var buffer = new MemoryStream();
            byte[] chunk = new byte[81920];
            int count;
            while ((count = stream.Read(chunk)) > 0)
            {
                buffer.Write(chunk, 0, count);
                if (buffer.Length > limits.Bytes)
                {
                    throw new ReadingException(
                        $"压缩包内的文件大于 {limits.Bytes >> 20} MB（上限），未读取。请拆分后再检查。", $"The file in the archive is larger than {limits.Bytes >> 20} MB (the limit) and was not read. Split it first.");
                }
            }

            return buffer.ToArray();
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    private static ReadingException Damaged() => new("压缩包已损坏或不完整。请重新下载或重新压缩。", "The archive is damaged or incomplete. Download or pack it anew.");
}
