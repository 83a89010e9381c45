using Mingsuan.Reading.Pdf.Borderless;

namespace Mingsuan.Reading.Pdf.Layout;

/// <summary>Puts prose that is set in two columns in the order of reading: the left column to its end, then the right one.</summary>
internal static class TextColumns
{
    /// <summary>So many lines below each other with a gap at one place are columns.</summary>
    private const int FewestLines = 6;

    /// <summary>The parts of such lines are prose when they have so many characters on an average; labels of a table are shorter.</summary>
    private const int ProseLength = 12;

    /// <summary>The items with the lines of columns in place of the lines that run over both.</summary>
    /// <param name="items">From top to bottom.</param>
    public static List<PageItem> Arrange(List<PageItem> items)
    {
        var result = new List<PageItem>(items.Count);
        for (int start = 0; start < items.Count;)
        {
            var (end, gap) = Block(items, start);
            if (end == start)
            {
                result.Add(items[start++]);
                continue;
            }

            var lines = items.Skip(start).Take(end - start).Select(item => item.Line!).ToList();
            AddColumn(result, lines, piece => piece.Box.CenterX < gap);
            AddColumn(result, lines, piece => piece.Box.CenterX >= gap);
            start = end;
        }

        return result;
    }

    private static void AddColumn(List<PageItem> result, List<TextLine> lines, Func<TextRun, bool> isInside)
    {
        var column = lines.Where(line => line.Runs.Any(isInside))
            .Select(line => new TextLine([.. line.Runs.Where(isInside)], [.. line.Pieces.Where(isInside)]))
            .ToList();
        var margins = (column.Min(line => line.Box.Left), column.Max(line => line.Box.Right));
        result.AddRange(column.Select(line => new PageItem(line, null) { Margins = margins }));
    }

    /// <summary>Where the columns that begin at an item end, and the middle of the gap between them; the item itself when none begin there.</summary>
    private static (int End, int Gap) Block(List<PageItem> items, int start)
    {
        int left = int.MinValue;
        int right = int.MaxValue;
        int both = 0;
        int characters = 0;
        int end = start;
        int lastBoth = start;
        for (; end < items.Count && items[end].Line is { } line && !TableLines.HasNumbers(line); end++)
        {
            if (line.Runs.Count == 2)
            {
                var (nextLeft, nextRight) = (Math.Max(left, line.Runs[0].Box.Right), Math.Min(right, line.Runs[1].Box.Left));
                if (nextRight - nextLeft < line.Size)
                {
                    break;
                }

                (left, right) = (nextLeft, nextRight);
                both++;
                characters += line.Runs[0].Text.Length + line.Runs[1].Text.Length;
                lastBoth = end + 1;
            }
            else if (line.Runs.Count > 2 || both == 0 || (line.Box.Left < right && line.Box.Right > left))
            {
                break;
            }
            else
            {
                // One column has ended, or a paragraph of it has.
                lastBoth = end + 1;
            }
        }

        return both >= FewestLines && characters >= both * 2 * ProseLength ? (lastBoth, (left + right) / 2) : (start, 0);
    }
}
