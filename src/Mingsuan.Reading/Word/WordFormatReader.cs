using System.Xml;
using Mingsuan.Core.Documents;
using Mingsuan.Reading.Packages;

namespace Mingsuan.Reading.Word;

/// <summary>Word documents (docx, docm, dotx). Macros are never looked at.</summary>
internal sealed class WordFormatReader : IFormatReader
{
    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> bytes) => OfficePackage.Has(bytes, "word/");

    /// <inheritdoc/>
    public FormatContents Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        try
        {
            return Read(new OfficePackage(bytes, limits), limits);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            throw new ReadingException(
                "Word 文件已损坏，读不完整。请用 Word 或 WPS 打开并另存后再检查。", "The Word file is damaged and cannot be read completely. Open it in Word or WPS and save it anew.");
        }
    }

    private static FormatContents Read(OfficePackage package, ReadingLimits limits)
    {
        var context = new WordContext(limits);
        string main = package.MainPart("word/document.xml");
        var relations = package.Relations(main);
        package.Read(Part("styles"), reader => WordStyles.Read(reader, context.Styles));
        package.Read(Part("numbering"), context.Numbering.Read);
        package.Read(Part("footnotes"), reader => Footnotes(reader, context, "footnoteReference"));
        package.Read(Part("endnotes"), reader => Footnotes(reader, context, "endnoteReference"));
        context.Begin();

        var blocks = new List<Block>();
        if (!package.Read(main, reader => Body(reader, context, blocks)))
        {
            throw new InvalidDataException();
        }

        if (context.Pictures > 0 && !blocks.Exists(block => block is Grid))
        {
            throw new ReadingException(
                $"文档里没有表格，只有 {context.Pictures} 张图片；报表若是图片，无法读取其中的数字。请提供含有表格的文件。",
                $"The document has no tables, only {context.Pictures} pictures; the numbers in pictures cannot be read. Give a file with its tables.");
        }

        return new FormatContents(context.HasPages ? blocks : [.. blocks.Select(WithoutPage)], context.Notices);

        string? Part(string kind) => relations.FirstOrDefault(relation => relation.Kind == kind)?.Target;
    }

    private static void Body(PartReader reader, WordContext context, List<Block> blocks)
    {
        if (reader.Name != "document")
        {
            throw new InvalidDataException();
        }

        if (reader.Enter(out int depth))
        {
            while (reader.NextChild(depth))
            {
                if (reader.Name == "body" && reader.Enter(out int body))
                {
                    new WordBody(reader, context).Blocks(body, blocks);
                }
            }
        }
    }

    private static void Footnotes(PartReader reader, WordContext context, string kind)
    {
        if (!reader.Enter(out int depth))
        {
            return;
        }

        while (reader.NextChild(depth))
        {
            if (reader.Attribute("id") is { } id && reader.Attribute("type") is null or "normal" && reader.Enter(out int note))
            {
                var blocks = new List<Block>();
                new WordBody(reader, context).Blocks(note, blocks);
                string text = string.Join(' ', blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text));
                if (text.Length > 0)
                {
                    context.Footnotes.TryAdd((kind, id), text);
                }
            }
        }
    }

    private static Block WithoutPage(Block block) => block switch
    {
        Grid grid => grid with { Page = null, Rows = [.. grid.Rows.Select(row => row with { Page = null })] },
        _ => block with { Page = null },
    };
}
