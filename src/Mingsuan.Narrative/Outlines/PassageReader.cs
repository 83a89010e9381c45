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
        int full = FullLength(document);
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

        if (full > 0 && line.Length * 100 >= full * FullLinePercent)
        {
            return true;
        }

        // A sentence that a page cut in two: it stops amid a number or a unit, and what follows finishes it.
        return soFar >= ShortestFullLine && CutShort().IsMatch(line) && next.Text.Length <= ShortestFullLine && Finishes().IsMatch(next.Text);
    }

    /// <summary>The length of a full printed line, or 0 when the document keeps its paragraphs whole.</summary>
    private static int FullLength(Document document)
    {
        var unfinished = new List<int>();
        int longest = 0;
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            longest = Math.Max(longest, paragraph.Text.Length);
            if (paragraph.Text.Length >= ShortestFullLine && !Ended().IsMatch(paragraph.Text))
            {
                unfinished.Add(paragraph.Text.Length);
            }
        }

        if (unfinished.Count < 5)
        {
            return 0;
        }

        // Half of the lines that stop amid a sentence are nearly as long as the longest line: a page broke them.
        int near = unfinished.Count(length => length * 100 >= longest * FullLinePercent);
        return near * 2 >= unfinished.Count ? longest : Typical(unfinished, longest);
    }

    private static int Typical(List<int> lengths, int longest)
    {
        lengths.Sort();
        int middle = lengths[lengths.Count / 2];
        return longest <= middle * 3 / 2 ? middle : 0;
    }

    [GeneratedRegex(@"[。；;：:！!？?]\s*[”’）)】》]?\s*$")]
    private static partial Regex Ended();

    [GeneratedRegex(@"(?:\d|[万亿]|[，、,]|[（(][^（）()]{0,20})$")]
    private static partial Regex CutShort();

    [GeneratedRegex(@"^[^：:]{0,23}[。；]$")]
    private static partial Regex Finishes();
}
