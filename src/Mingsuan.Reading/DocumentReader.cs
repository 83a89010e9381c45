using System.Security.Cryptography;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Findings;
using Mingsuan.Reading.Excel;
using Mingsuan.Reading.Html;
using Mingsuan.Reading.Legacy;
using Mingsuan.Reading.Pdf;
using Mingsuan.Reading.Text;
using Mingsuan.Reading.Word;

namespace Mingsuan.Reading;

/// <summary>Reads a published document from its bytes; the type is told by content, not by the name.</summary>
/// <param name="limits">What is accepted.</param>
public sealed class DocumentReader(ReadingLimits limits)
{
    /// <summary>In the order in which they are asked; text takes the rest.</summary>
    private static readonly IFormatReader[] Formats =
    [
        new PdfFormatReader(),
        new WordFormatReader(),
        new WorkbookFormatReader(),
        new ProtectedOfficeReader(),
        new LegacyWorkbookFormatReader(),
        new HtmlFormatReader(),
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
    public Document Read(Stream stream, string name)
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

        return Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), name);
    }

    /// <summary>Reads a document that is in memory.</summary>
    /// <exception cref="ReadingException">The document cannot be read.</exception>
    public Document Read(ReadOnlyMemory<byte> bytes, string name)
    {
        if (bytes.Length > limits.Bytes)
        {
            throw TooLarge();
        }

        var format = Formats.First(candidate => candidate.Recognizes(bytes.Span));
        var (blocks, notices) = format.Read(bytes, limits);
        if (!blocks.Any(block => block is Grid || (block is Paragraph paragraph && paragraph.Text.Contains("一级指标", StringComparison.Ordinal))))
        {
            // A text has lost its tables; a document may be the prose whose tables stand in a file beside it.
            if (format is TextFormatReader || blocks.Count == 0)
            {
                throw new ReadingException(
                    "文件中没有找到表格。请确认这是部门预算公开文件，且转换为文本时保留了表格。",
                    "No table was found. Make sure that this is a published budget and that its tables were kept when it was saved as text.");
            }

            notices = [.. notices, NoTable];
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        return new Document(new DocumentSource(name, hash, format.MediaType), blocks) { Notices = notices };
    }

    private ReadingException TooLarge() => new(
        $"文件大于 {limits.Bytes >> 20} MB（上限），未读取。请拆分后再检查。",
        $"The file is larger than {limits.Bytes >> 20} MB (the limit) and was not read. Split it first.");
}
