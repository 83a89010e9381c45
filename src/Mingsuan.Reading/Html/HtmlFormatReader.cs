using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Mingsuan.Core.Findings;

namespace Mingsuan.Reading.Html;

/// <summary>A web page that was saved. No script runs and nothing is fetched.</summary>
internal sealed class HtmlFormatReader : IFormatReader
{
    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> bytes) => HtmlMark.Recognizes(bytes);

    /// <inheritdoc/>
    public FormatContents Read(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        var deadline = new Deadline(limits);
        string text = HtmlEncoding.Decode(bytes.Span);
        MarkupGuard.Check(text, limits);
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = true, DisableElementPositionTracking = false });
        using var page = parser.ParseDocument(text);
        CheckDepth(page, limits, deadline);
        var walker = new HtmlWalker(limits, deadline);
        if (page.Body is { } body)
        {
            walker.Walk(body, page.Title);
        }

        return new FormatContents(LineNumbers.Of(walker.Blocks), Notices(walker));
    }

    /// <summary>What stays open in foreign markup nests deeper than the tags tell; it is looked at without recursion, before anything recurses.</summary>
    private static void CheckDepth(INode root, ReadingLimits limits, Deadline deadline)
    {
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var place))
        {
            deadline.Step();
            if (place.Next >= place.Node.ChildNodes.Length)
            {
                continue;
            }

            open.Push((place.Node, place.Next + 1));
            open.Push((place.Node.ChildNodes[place.Next], 0));
            if (open.Count > limits.ElementDepth * 2)
            {
                throw new ReadingException(
                    $"网页的元素嵌套超过 {limits.ElementDepth * 2} 层（上限），不像预算网页。请检查文件是否损坏。",
                    $"The elements of the page are nested deeper than {limits.ElementDepth * 2} (the limit), unlike any budget. Check whether the file is damaged.");
            }
        }
    }

    private static List<Message> Notices(HtmlWalker walker)
    {
        if (walker.Attachments.Count == 0)
        {
            return [];
        }

        const int Shown = 8;
        string names = string.Join("、", walker.Attachments.Take(Shown).Select(name => $"“{name}”"));
        return
        [
            new Message(
                $"网页带有 {walker.Attachments.Count} 个附件，未读取：{names}。报表若在附件中，请下载后一并检查。",
                $"The page has {walker.Attachments.Count} attachment(s) that were not read: {names}. If they hold the statements, download and check them too."),
        ];
    }
}
