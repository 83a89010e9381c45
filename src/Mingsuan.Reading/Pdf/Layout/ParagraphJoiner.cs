using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;

namespace Mingsuan.Reading.Pdf.Layout;

/// <summary>
/// Joins lines to paragraphs: a line goes on with the one before when that one is full and this one is not indented. A heading is
/// short, set apart or in another size, and so stays alone.
/// </summary>
internal sealed partial class ParagraphJoiner
{
    private string _text = string.Empty;
    private TextLine? _last;
    private int _lastPage;
    private int _line;
    private int _page;
    private (int Left, int Right) _margins;

    /// <summary>Adds a line; the paragraph that it ends, or null.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number in the document.</param>
    /// <param name="page">The page.</param>
    /// <param name="margins">Between which the page's text stands.</param>
    public Paragraph? Add(TextLine line, int number, int page, (int Left, int Right) margins)
    {
        if (_last is not null && GoesOn(_last, line, page, margins))
        {
            _text = WrappedText.Join(_text, line.Text, full: true);
            (_last, _lastPage, _margins) = (line, page, margins);
            return null;
        }

        var ended = End();
        (_text, _last, _lastPage, _line, _page, _margins) = (line.Text, line, page, number, page, margins);
        return ended;
    }

    /// <summary>The paragraph so far, or null: a table follows, or the document ends.</summary>
    public Paragraph? End()
    {
        string text = _text.Trim();
        _text = string.Empty;
        _last = null;
        return text.Length == 0 ? null : new Paragraph(text, _line, _page);
    }

    /// <summary>Between which most lines of a page stand.</summary>
    public static (int Left, int Right) Margins(PageLayout page)
    {
        var lines = page.Items.Select(item => item.Line).OfType<TextLine>().ToList();
        if (lines.Count == 0)
        {
            return (0, page.Width);
        }

        int size = lines.GroupBy(line => line.Size / 50).OrderByDescending(group => group.Sum(line => line.Text.Length)).First().First().Size;
        var body = lines.FindAll(line => IsSameSize(line.Size, size));
        return (body.Min(line => line.Box.Left), body.Max(line => line.Box.Right));
    }

    private bool GoesOn(TextLine before, TextLine line, int page, (int Left, int Right) margins)
    {
        int size = line.Size;
        bool follows = page == _lastPage ? line.Box.Top - before.Box.Bottom < size * 3 / 2 : page == _lastPage + 1;
        if (!follows || !IsSameSize(before.Size, size) || (page == _lastPage && line.Box.CenterY < before.Box.Bottom))
        {
            return false;
        }

        // A title that does not fit in one line goes on below its middle.
        bool atEdge = before.Box.Right > _margins.Right - (size * 8 / 5);
        bool centered = page == _lastPage && Math.Abs(line.Box.CenterX - before.Box.CenterX) < (atEdge ? size * 3 : size) / 2 && line.Box.Left > margins.Left + (size * 3);
        if (centered && !TitleEnd().IsMatch(_text))
        {
            return before.Box.Width * 5 > (margins.Right - margins.Left) * 3 && before.Box.Width > line.Box.Width;
        }

        bool full = atEdge && before.Box.Left < _margins.Left + (size * 5);
        bool atMargin = line.Box.Left < margins.Left + size;
        return full && atMargin && !Leader().IsMatch(before.Text) && !(SentenceEnd().IsMatch(_text) && Numbering().IsMatch(line.Text));
    }

    private static bool IsSameSize(int first, int second) => Math.Abs(first - second) * 12 <= Math.Max(first, second);

    [GeneratedRegex(@"表\s*$")]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"[.…·]{4,}|[。．]{4,}")]
    private static partial Regex Leader();

    [GeneratedRegex(@"[。：；:;]\s*$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\s*(?:[（(]?[一二三四五六七八九十]+[、）)]|[（(]?\d{1,2}[.、．）)]|第[一二三四五六七八九十]+部分)")]
    private static partial Regex Numbering();
}
