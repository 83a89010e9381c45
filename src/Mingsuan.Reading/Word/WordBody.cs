using Mingsuan.Core.Documents;
using Mingsuan.Reading.Packages;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Word;

/// <summary>Reads the paragraphs and tables of a part of a Word document in their order.</summary>
internal sealed class WordBody(PartReader reader, WordContext context)
{
    /// <summary>The text of a paragraph whose end is deleted; the next paragraph goes on with it.</summary>
    private string _carried = string.Empty;

    /// <summary>Footnotes of a table; they stand behind it.</summary>
    private readonly List<Block> _notes = [];

    private int _cells;
    private int _nesting;

    /// <summary>Reads the children of an element that holds blocks.</summary>
    /// <param name="depth">Of the element.</param>
    /// <param name="blocks">Where they are put.</param>
    /// <exception cref="ReadingException">Tables stand too deep in tables.</exception>
    public void Blocks(int depth, List<Block> blocks)
    {
        Nest(() =>
        {
            while (reader.NextChild(depth))
            {
                Block(blocks);
            }
        });
    }

    private void Nest(Action read)
    {
        if (++_nesting > context.Limits.Nesting + 1)
        {
            throw new ReadingException(
                $"表格套表格超过 {context.Limits.Nesting} 层（上限），未读取。请把内层表格移出后再检查。",
                $"Tables stand in tables more than {context.Limits.Nesting} levels deep (the limit). Move the inner tables out first.");
        }

        read();
        _nesting--;
    }

    /// <summary>Reads what an alternative offers first: the newer form, or the older one where there is no other. Never both.</summary>
    public void Alternate(Action read)
    {
        if (!reader.Enter(out int depth))
        {
            return;
        }

        bool taken = false;
        while (reader.NextChild(depth))
        {
            if (!taken && (reader.Name is "Choice" or "Fallback") && reader.Enter(out int inner))
            {
                taken = true;
                while (reader.NextChild(inner))
                {
                    read();
                }
            }
        }
    }

    private void Block(List<Block> blocks)
    {
        switch (reader.Name)
        {
            case "p":
                Paragraph(blocks);
                break;
            case "tbl":
                Table(blocks);
                break;
            case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                if (reader.Enter(out int depth))
                {
                    while (reader.NextChild(depth))
                    {
                        Block(blocks);
                    }
                }

                break;
            case "AlternateContent":
                Alternate(() => Block(blocks));
                break;
            case "altChunk":
                context.Tell("文档嵌入了其他格式的内容，这部分未读取。请在 Word 中另存一次后再检查。", "The document embeds content of another format, which was not read. Save it anew in Word first.");
                break;
        }
    }

    private void Paragraph(List<Block> blocks)
    {
        int line = _cells > 0 ? context.Line : ++context.Line;
        int page = context.Page;
        var properties = ParagraphProperties.None;
        WordInlines? inlines = null;
        if (reader.Enter(out int depth))
        {
            while (reader.NextChild(depth))
            {
                if (reader.Name == "pPr")
                {
                    properties = ParagraphProperties.Read(reader);
                }
                else
                {
                    inlines ??= new WordInlines(reader, context, this, context.Styles.IsHidden(properties.Style));
                    inlines.Read();
                }
            }
        }

        string text = _carried + (inlines?.Text ?? string.Empty);
        _carried = string.Empty;
        if (properties.IsMarkDeleted)
        {
            _carried = text;
            text = string.Empty;
        }
        else
        {
            text = Numbered(text, properties);
        }

        int level = properties.OutlineLevel ?? context.Styles.HeadingLevel(properties.Style);
        foreach (string part in text.Split('\n'))
        {
            if (part.AsSpan().Trim() is { IsEmpty: false } trimmed)
            {
                blocks.Add(new Paragraph(trimmed.ToString(), line, page, level));
            }
        }

        if (inlines is not null)
        {
            blocks.AddRange(inlines.Anchored);
            (_cells > 0 ? _notes : blocks).AddRange(inlines.Footnotes.Select(note => new Paragraph(note, line, page)));
        }
    }

    /// <summary>Puts the number of a list in front. A paragraph without text shows its number in a table (row numbers), elsewhere nothing.</summary>
    private string Numbered(string text, ParagraphProperties properties)
    {
        var own = properties.Numbering;
        var inherited = own?.List is null || own.Level is null ? context.Styles.Numbering(properties.Style) : null;
        var reference = new NumberingReference(own?.List ?? inherited?.List, own?.Level ?? inherited?.Level);
        if (reference.List is null or 0)
        {
            return text;
        }

        string number = context.Numbering.Next(reference);
        return string.IsNullOrWhiteSpace(text) && _cells == 0 ? string.Empty : number + text.TrimStart();
    }

    private void Table(List<Block> blocks)
    {
        var table = new WordTable(context.Counter, context.Limits);
        var inner = new List<Block>();
        if (reader.Enter(out int depth))
        {
            while (reader.NextChild(depth))
            {
                TablePart(table, inner);
            }
        }

        // A table of one column around tables is a frame for the layout.
        var grid = table.Build();
        bool isFrame = table.IsOneColumn && inner.Exists(block => block is Grid);
        if (grid is not null && !isFrame)
        {
            blocks.Add(grid);
        }

        blocks.AddRange(isFrame ? inner : inner.Where(block => block is Grid));
        if (_cells == 0)
        {
            blocks.AddRange(_notes);
            _notes.Clear();
        }
    }

    private void TablePart(WordTable table, List<Block> inner)
    {
        switch (reader.Name)
        {
            case "tblGrid":
                if (reader.Enter(out int depth))
                {
                    while (reader.NextChild(depth))
                    {
                        if (reader.Name == "gridCol")
                        {
                            table.AddColumn(reader.Number("w") ?? 0);
                        }
                    }
                }

                break;
            case "tr":
                new WordRow(reader, context, this).Read(table, inner);
                break;
            case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                if (reader.Enter(out int transparent))
                {
                    while (reader.NextChild(transparent))
                    {
                        TablePart(table, inner);
                    }
                }

                break;
            case "AlternateContent":
                Alternate(() => TablePart(table, inner));
                break;
        }
    }

    /// <summary>Reads what stands in a cell, from its properties on; its text is that of its paragraphs.</summary>
    /// <param name="depth">Of the cell.</param>
    /// <param name="inner">Takes the paragraphs and tables of the cell.</param>
    /// <param name="readProperties">Called at the properties of the cell.</param>
    public string Cell(int depth, List<Block> inner, Action readProperties)
    {
        var blocks = new List<Block>();
        _cells++;
        Nest(() =>
        {
            while (reader.NextChild(depth))
            {
                if (reader.Name == "tcPr")
                {
                    readProperties();
                }
                else
                {
                    Block(blocks);
                }
            }
        });
        _cells--;

        // A table of one cell inside a cell is a frame around the cell's text.
        blocks = blocks.ConvertAll(block => block is Grid { Rows: [{ Cells: [var only] }] } frame ? new Paragraph(only.Text, frame.Line, frame.Page) : block);
        blocks.RemoveAll(block => block is Paragraph { Text.Length: 0 });
        inner.AddRange(blocks);
        return Marks.Unwrap(string.Join('\n', blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)));
    }
}
