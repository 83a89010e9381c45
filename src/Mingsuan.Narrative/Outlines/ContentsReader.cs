using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;

namespace Mingsuan.Narrative.Outlines;

/// <summary>Takes the table of contents out of the running text.</summary>
internal static partial class ContentsReader
{
    private const int LongestRest = 24;

    /// <summary>Removes the heading and the entries of the contents from the passages and returns the entries.</summary>
    public static IReadOnlyList<ContentsEntry> Take(List<Passage> passages, Document document)
    {
        int start = passages.FindIndex(passage => Heading().IsMatch(passage.Text));
        if (start < 0)
        {
            // 目 and 录 on lines of their own.
            int first = passages.FindIndex(passage => passage.Text == "目");
            if (first < 0 || first + 1 >= passages.Count || passages[first + 1].Text is not ("录" or "次"))
            {
                return [];
            }

            start = first + 1;
        }

        if (passages[start].Block + 1 < document.Blocks.Count && document.Blocks[passages[start].Block + 1] is Grid grid && FromGrid(grid) is { Count: > 1 } listed)
        {
            passages.RemoveAt(start);
            return listed;
        }

        // Entries are numbered or end in dots and a page; the first line that is neither, or that repeats the first entry, is the text.
        var entries = new List<ContentsEntry>();
        int index = start + 1;
        for (; index < passages.Count; index++)
        {
            // Pages may run entries into one line, with their page numbers or without.
            var parts = NextEntry().Split(passages[index].Text).Select(part => Entry().Match(part)).ToList();
            bool matches = parts.TrueForAll(part => part.Success);
            bool paged = parts.Exists(part => part.Groups["page"].Success);
            string text = parts[0].Groups["text"].Value.Trim();
            if (matches && !paged && !NumberedLine.Starts(text) && entries.Count > 2 && index + 1 < passages.Count && passages[index].Text.Length < LongestRest
                && NumberedLine.Starts(passages[index + 1].Text) && !entries.Exists(entry => entry.Text == passages[index + 1].Text.Trim()))
            {
                // The rest of an entry that was too long for its line.
                entries[^1] = entries[^1] with { Text = entries[^1].Text + passages[index].Text };
                continue;
            }

            if (!matches || (!paged && !NumberedLine.Starts(text)) || (!paged && entries.Exists(entry => entry.Text == text)))
            {
                break;
            }

            entries.AddRange(parts.Select(part => new ContentsEntry(part.Groups["text"].Value.Trim(), part.Groups["page"].Value, passages[index])));
        }

        if (entries.Count < 2)
        {
            return [];
        }

        passages.RemoveRange(start, index - start);
        return entries;
    }

    /// <summary>Contents whose pages stand behind a tab look like a table.</summary>
    private static List<ContentsEntry> FromGrid(Grid grid)
    {
        var entries = new List<ContentsEntry>();
        foreach (var row in grid.Rows)
        {
            var match = Entry().Match(string.Join('\t', row.Cells.Select(cell => cell.Text).Where(text => text.Length > 0)));
            if (!match.Success)
            {
                return [];
            }

            string text = match.Groups["text"].Value.Trim();
            entries.Add(new ContentsEntry(text, match.Groups["page"].Value, new Passage(text, [new PassagePiece(0, row.Line, row.Page)], 0, 0)));
        }

        return entries.Count(entry => entry.Page.Length > 0) * 2 > entries.Count ? entries : [];
    }

    [GeneratedRegex(@"^目\s*(?:录|次)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=[一-龥”）](?<![一二三四五六七八九十、])|[\s.．…·]\d{1,3})(?=第[一二三四五六七八九十]{1,3}(?:部分|章)|[一二三四五六七八九十]{1,3}、)")]
    private static partial Regex NextEntry();

    [GeneratedRegex(@"^(?<text>[^。；]{2,80}?)(?:[\s.．…·]{2,}(?<page>\d{1,3})|\t(?<page>\d{1,3})|[\s.．…·]+(?<page>\d{1,3}))?$")]
    private static partial Regex Entry();
}
