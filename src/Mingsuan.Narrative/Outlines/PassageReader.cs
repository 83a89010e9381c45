using System.Text;
using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;

namespace Mingsuan.Narrative.Outlines;

/// <summary>
/// Joins the lines of a document into the paragraphs that were written. Converters of PDF give one paragraph for each printed line;
/// converters of Word give paragraphs, broken at most where a page ends.
/// </summary>
public static partial class PassageReader
{
    /// <summary>A line shorter than this percentage of a full line was ended by its author.</summary>
    private const int FullLinePercent = 82;

    private const int ShortestFullLine = 24;

    /// <summary>The passages in order; a table ends a passage.</summary>
    public static IReadOnlyList<Passage> Read(Document document)
    {
        int full = FullWidth(document);
        var passages = new List<Passage>();
        var text = new StringBuilder();
        var pieces = new List<PassagePiece>();
        Paragraph? previous = null;
        int block = 0;
        for (int index = 0; index < document.Blocks.Count; index++)
        {
            if (document.Blocks[index] is not Paragraph paragraph)
            {
                Close();
                continue;
            }

            if (previous is null || !Continues(previous.Text, paragraph, full, text.Length))
            {
                Close();
                block = index;
            }

            // Latin words and numbers need the blank that the break stood for; Chinese does not.
            if (text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetter(paragraph.Text[0]))
            {
                text.Append(' ');
            }

            pieces.Add(new PassagePiece(text.Length, paragraph.Line, paragraph.Page));
            text.Append(paragraph.Text);
            previous = paragraph;
        }

        Close();
        return passages;

        void Close()
        {
            if (previous is not null)
            {
                passages.Add(new Passage(text.ToString(), [.. pieces], block, ((Paragraph)document.Blocks[block]).HeadingLevel));
            }

            text.Clear();
            pieces.Clear();
            previous = null;
        }
    }

    private static bool Continues(string line, Paragraph next, int full, int soFar)
    {
        if (next.HeadingLevel > 0 || Ended().IsMatch(line) || NumberedLine.Starts(next.Text))
        {
            return false;
        }

        if (full > 0 && Width(line) * 100 >= full * FullLinePercent)
        {
            return true;
        }

        // A sentence that a page cut in two: it stops amid a number or a unit, and what follows finishes it.
        return soFar >= ShortestFullLine && CutShort().IsMatch(line) && next.Text.Length <= ShortestFullLine && Finishes().IsMatch(next.Text);
    }

    /// <summary>
    /// The width of a full printed line, or 0 when the document keeps its paragraphs whole. Nine of ten lines that stop amid a
    /// sentence are no wider. What has no clauses is a caption or a row of a table that was read as text, and no line.
    /// </summary>
    private static int FullWidth(Document document)
    {
        var unfinished = new List<int>();
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            if (paragraph.Text.Length >= ShortestFullLine && !Ended().IsMatch(paragraph.Text) && Clauses().Count(paragraph.Text) >= 2)
            {
                unfinished.Add(Width(paragraph.Text));
            }
        }

        if (unfinished.Count < 5)
        {
            return 0;
        }

        unfinished.Sort();
        int longest = unfinished[(unfinished.Count - 1) * 9 / 10];

        // Half of the lines that stop amid a sentence are nearly as long as the longest line: a page broke them.
        int near = unfinished.Count(width => width * 100 >= longest * FullLinePercent);
        return near * 2 >= unfinished.Count ? longest : Typical(unfinished, longest);
    }

    /// <summary>In half-width characters: a Chinese character is as wide as two digits.</summary>
    private static int Width(string text)
    {
        int width = 0;
        foreach (char character in text)
        {
            width += character > '\u2E7F' ? 2 : 1;
        }

        return width;
    }

    private static int Typical(List<int> lengths, int longest)
    {
        int middle = lengths[lengths.Count / 2];
        return longest <= middle * 3 / 2 ? middle : 0;
    }

    [GeneratedRegex(@"[。；;：:！!？?]\s*[”’）)】》]?\s*$")]
    private static partial Regex Ended();

    [GeneratedRegex(@"(?:\d|[万亿]|[，、,]|[（(][^（）()]{0,20})$")]
    private static partial Regex CutShort();

    [GeneratedRegex("[，、；。]")]
    private static partial Regex Clauses();

    [GeneratedRegex(@"^[^：:]{0,23}[。；]$")]
    private static partial Regex Finishes();
}
