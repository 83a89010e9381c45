using System.Security.Cryptography;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Reading.Archives;
using Mingsuan.Reading.Csv;
using Mingsuan.Reading.Excel;
using Mingsuan.Reading.Html;
using Mingsuan.Reading.Legacy;
using Mingsuan.Reading.Packages;
using Mingsuan.Reading.Pdf;
using Mingsuan.Reading.Text;
using Mingsuan.Reading.Word;

namespace Mingsuan.Reading;

/// <summary>Reads a published document from its bytes; the type is told by content, not by the name.</summary>
/// <param name="limits">What is accepted.</param>
public sealed class DocumentReader(ReadingLimits limits)
{
    private const int MostNamed = 10;

    /// <summary>So many paragraphs without a table are a document of prose.</summary>
    private const int ProseBlocks = 20;

    /// <summary>In the order in which they are asked; text takes the rest.</summary>
    private static readonly IFormatReader[] Formats =
    [
        new WordFormatReader(),
        new PdfFormatReader(),
        new WorkbookFormatReader(),
        new ProtectedOfficeReader(),
        new LegacyWorkbookFormatReader(),
        new LegacyDocumentReader(OfficeConverter.Installed),
        new HtmlFormatReader(),
        new CsvFormatReader(),
        new TextFormatReader(),
    ];

    private static readonly Message NoTable = new(
        "文件中没有表格，只有文字；报表若在另一个文件（附件）中，请一并检查。", "There is no table, only text; if the statements are in another file (an attachment), check that one too.");

    /// <summary>A reader with the default limits.</summary>
    public DocumentReader()
        : this(ReadingLimits.Default)
    {
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">The name for people.</param>
    /// <exception cref="ReadingException">The document cannot be read.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public Document Read(Stream stream, string name) => Read(ReadBytes(stream), name);

    /// <summary>Reads a document that is in memory; of an archive, its only document.</summary>
    /// <exception cref="ReadingException">The document cannot be read, or the archive has several.</exception>
    public Document Read(ReadOnlyMemory<byte> bytes, string name)
    {
        Check(bytes);
        if (FormatOf(bytes.Span) is { } format)
        {
            return Read(format, bytes, name);
        }

        var entries = ArchiveFile.Documents(bytes.Span, new Inflation(limits), limits);
        if (entries.Count > 1)
        {
            string names = string.Join('、', entries.Take(MostNamed).Select(entry => entry.Name)) + (entries.Count > MostNamed ? " …" : string.Empty);
            throw new ReadingException(
                $"压缩包里有 {entries.Count} 份文件（{names}），read 一次只读一份。请解压后选一份，或用 check 全部检查。",
                $"The archive has {entries.Count} documents ({names}); one is read at a time. Unpack one, or check them all with check.");
        }

        var (inner, document, problem) = ReadAll(bytes, name).Single();
        return document ?? throw new ReadingException($"压缩包内 {inner}：{problem!.Chinese}", $"{inner} in the archive: {problem.English}");
    }

    /// <summary>Reads every document of a stream; see <see cref="ReadAll(ReadOnlyMemory{byte}, string)"/>.</summary>
    /// <exception cref="ReadingException">The file cannot be read.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public IEnumerable<DocumentResult> ReadAll(Stream stream, string name) => ReadAll(ReadBytes(stream), name);

    /// <summary>Reads a document, or every document of an archive and of the archives in it, one after the other.</summary>
    /// <returns>One result for each; what cannot be read in an archive does not stop the others.</returns>
    /// <exception cref="ReadingException">The file cannot be read, or the archive as a whole cannot.</exception>
    public IEnumerable<DocumentResult> ReadAll(ReadOnlyMemory<byte> bytes, string name)
    {
        Check(bytes);
        if (FormatOf(bytes.Span) is { } format)
        {
            return [new DocumentResult(null, Read(format, bytes, name), null)];
        }

        var inflation = new Inflation(limits);
        return ReadArchive(bytes, ArchiveFile.Documents(bytes.Span, inflation, limits), name, string.Empty, inflation, 1);
    }

    private IEnumerable<DocumentResult> ReadArchive(ReadOnlyMemory<byte> archive, IReadOnlyList<ZipEntry> entries, string name, string prefix, Inflation inflation, int depth)
    {
        foreach (var entry in entries)
        {
            string inner = prefix + entry.Name;
            Document? document = null;
            Message? problem = null;
            IEnumerable<DocumentResult>? deeper = null;
            try
            {
                byte[] bytes = ArchiveFile.Unpack(archive, entry, inflation, limits);
                if (FormatOf(bytes) is { } format)
                {
                    document = Read(format, bytes, $"{name}/{inner}");
                }
                else if (depth < limits.Nesting)
                {
                    deeper = ReadArchive(bytes, ArchiveFile.Documents(bytes, inflation, limits), name, inner + "/", inflation, depth + 1);
                }
                else
                {
                    problem = new Message($"压缩包套压缩包超过 {limits.Nesting} 层（上限），未读取。", $"Archives stand in archives more than {limits.Nesting} levels deep (the limit); it was not read.");
                }
            }
            catch (ReadingException exception)
            {
                problem = exception.Reason;
            }

            foreach (var result in deeper ?? [new DocumentResult(inner, document, problem)])
            {
                yield return result;
            }
        }
    }

    private Document Read(IFormatReader format, ReadOnlyMemory<byte> bytes, string name)
    {
        var (blocks, notices) = format.Read(bytes, limits);
        if (!blocks.Any(block => block is Grid || (block is Paragraph paragraph && paragraph.Text.Contains("一级指标", StringComparison.Ordinal))))
        {
            // A text has lost its tables; a long document may be the prose whose tables stand in a file beside it.
            if (format is not TextFormatReader && blocks.Count >= ProseBlocks)
            {
                return Described([.. notices, NoTable]);
            }

            throw format is TextFormatReader
                ? new ReadingException(
                    "文件中没有找到表格。请确认这是部门预算公开文件，且转换为文本时保留了表格。",
                    "No table was found. Make sure that this is a published budget and that its tables were kept when it was saved as text.")
                : new ReadingException(
                    "文件中没有找到表格。请确认这是部门预算公开文件，且报表是表格而不是图片。",
                    "No table was found. Make sure that this is a published budget and that its statements are tables and not pictures.");
        }

        return Described(notices);

        Document Described(IReadOnlyList<Message> all) =>
            new(new DocumentSource(name, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), format.MediaType), blocks) { Notices = all };
    }

    /// <summary>The format of a document; null for an archive.</summary>
    private static IFormatReader? FormatOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var format in Formats)
        {
            if (format is TextFormatReader && ArchiveFile.Is(bytes))
            {
                return null;
            }

            if (format.Recognizes(bytes))
            {
                return format;
            }
        }

        return null;
    }

    private byte[] ReadBytes(Stream stream)
    {
        if (stream.CanSeek && stream.Length > limits.Bytes)
        {
            throw TooLarge();
        }

        using var buffer = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        byte[] chunk = new byte[81920];
        int count;
        while ((count = stream.Read(chunk)) > 0)
        {
            buffer.Write(chunk.AsSpan(0, count));
            if (buffer.Length > limits.Bytes)
            {
                throw TooLarge();
            }
        }

        return buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray();
    }

    private void Check(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > limits.Bytes)
        {
            throw TooLarge();
        }
    }

    private ReadingException TooLarge() => new(
        $"文件大于 {limits.Bytes >> 20} MB（上限），未读取。请拆分后再检查。",
        $"The file is larger than {limits.Bytes >> 20} MB (the limit) and was not read. Split it first.");
}
