using System.Text;
using AngleSharp.Dom;
using Mingsuan.Core.Documents;
using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Html;

/// <summary>Walks over a page and collects its paragraphs and tables.</summary>
internal sealed class HtmlWalker(ReadingLimits limits, Deadline deadline)
{
    private const int MostAttachments = 200;

    private readonly List<Block> _blocks = [];
    private readonly CellCounter _cells = new(limits);
    private readonly StringBuilder _text = new();

    /// <summary>The last number of each list.</summary>
    private readonly Dictionary<IElement, int> _numbers = [];

    private int _line = 1;
    private int _level;

    /// <summary>What was found, in order.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>The names of files that the page links to.</summary>
    public List<string> Attachments { get; } = [];

    /// <summary>Walks over the body. The page's title counts where it has no heading of its own.</summary>
    public void Walk(IElement body, string? title)
    {
        if (!string.IsNullOrWhiteSpace(title) && body.QuerySelector("h1") is null)
        {
            _blocks.Add(new Paragraph(HtmlText.Collapse(title), 1, null, 1));
        }

        Children(body);
        Flush();
    }

    private void Children(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            deadline.Step();
            if (node is IText text)
            {
                _text.Append(text.Data);
            }
            else if (node is IElement element && !HtmlText.IsHidden(element))
            {
                Element(element);
            }
        }
    }

    private void Element(IElement element)
    {
        string name = element.LocalName;
        switch (name)
        {
            case "br" or "hr":
                Flush();
                break;
            case "table":
                Flush();
                Table(element);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Flush();
                _line = Line(element);
                _level = name[1] - '0';
                Children(element);
                Flush();
                break;
            case "li":
                Flush();
                _line = Line(element);
                _text.Append(Number(element));
                Children(element);
                Flush();
                break;
            case "a":
                AddAttachment(element);
                Children(element);
                break;
            default:
                Plain(element, name);
                break;
        }
    }

    /// <summary>The number that a list prints before its next item; nothing in a list without numbers.</summary>
    private string Number(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return string.Empty;
        }

        int number = _numbers.TryGetValue(list, out int last) ? last + 1 : int.TryParse(list.GetAttribute("start"), out int start) ? start : 1;
        _numbers[list] = number;
        return $"{number}. ";
    }

    private void Plain(IElement element, string name)
    {
        if (!HtmlText.IsBlock(name))
        {
            Children(element);
            return;
        }

        Flush();
        _line = Line(element);
        Children(element);
        Flush();
    }

    private void Table(IElement table)
    {
        var layout = HtmlTable.Of(table, limits, _cells, deadline);
        foreach (var link in table.QuerySelectorAll("a[href]"))
        {
            AddAttachment(link);
        }

        if (layout.Caption is { } caption)
        {
            _blocks.Add(new Paragraph(caption, Line(table), null));
        }

        if (layout.Grid is { } grid)
        {
            _blocks.Add(grid);
            return;
        }

        // A table that only arranges the page: what its cells hold follows in order.
        foreach (var cell in layout.Cells)
        {
            Flush();
            _line = Line(cell);
            Children(cell);
            Flush();
        }
    }

    private void AddAttachment(IElement link)
    {
        if (Attachments.Count < MostAttachments && HtmlText.Attachment(link) is { } name && !Attachments.Contains(name, StringComparer.Ordinal))
        {
            Attachments.Add(name);
        }
    }

    private void Flush()
    {
        string text = HtmlText.Collapse(_text.ToString());
        if (text.Length > 0)
        {
            _blocks.Add(new Paragraph(text, _line, null, _level));
        }

        _text.Clear();
        _level = 0;
    }

    private static int Line(IElement element) => element.SourceReference?.Position.Line ?? 1;
}
