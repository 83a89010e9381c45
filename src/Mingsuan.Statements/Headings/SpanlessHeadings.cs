using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Headings;

/// <summary>
/// Headings of which merged cells stand once, without their span. A blank below marks a cell merged downwards; the printed cells
/// below are shared out among the groups above, in every way that the blanks allow.
/// </summary>
internal static class SpanlessHeadings
{
    private const int MostReadings = 4;

    /// <summary>The readings, the more plausible first; none when the rows do not fit together.</summary>
    public static IEnumerable<Heading> Read(IReadOnlyList<GridRow> rows, int width, Lexicon lexicon)
    {
        if (rows.Count == 0 || rows[^1].Cells.Count != width)
        {
            return [];
        }

        var lower = rows[^1].Cells.Select(cell => cell.Text.Length == 0 ? null : HeadingTree.Leaf(cell.Text, lexicon)).ToList();
        IEnumerable<List<HeadingTree?>> arrangements = [lower];
        for (int row = rows.Count - 2; row >= 0; row--)
        {
            var upper = rows[row].Cells;
            bool top = row == 0;
            arrangements = [.. arrangements.SelectMany(below => Share(upper, 0, below, 0, top, lexicon))];
        }

        return arrangements
            .Where(arrangement => arrangement.TrueForAll(tree => tree is not null))
            .Select(arrangement => arrangement.ConvertAll(tree => tree!))
            .OrderByDescending(HeadingTree.Plausibility)
            .Take(MostReadings)
            .Select(trees => Heading.Of(trees.SelectMany(tree => tree.Paths([])), lexicon));
    }

    /// <summary>All ways to put the cells of a row, from one on, over what stands below from one position on.</summary>
    private static IEnumerable<List<HeadingTree?>> Share(
        IReadOnlyList<GridCell> upper, int cell, List<HeadingTree?> below, int position, bool top, Lexicon lexicon)
    {
        if (cell == upper.Count)
        {
            if (position == below.Count)
            {
                yield return [];
            }

            yield break;
        }

        string text = upper[cell].Text;
        if (position < below.Count && below[position] is null)
        {
            var single = text.Length == 0 ? null : HeadingTree.Leaf(text, lexicon);
            foreach (var rest in Share(upper, cell + 1, below, position + 1, top, lexicon))
            {
                yield return [single, .. rest];
            }

            yield break;
        }

        int longest = 0;
        while (position + longest < below.Count && below[position + longest] is not null)
        {
            longest++;
        }

        for (int size = 1; size <= longest; size++)
        {
            var children = below.GetRange(position, size).ConvertAll(tree => tree!);
            List<HeadingTree?> placed = text.Length == 0 ? [.. children] : [new HeadingTree(text, lexicon.Read(text, PhrasePlace.Column), children)];
            foreach (var rest in Share(upper, cell + 1, below, position + size, top, lexicon))
            {
                yield return [.. placed, .. rest];
            }
        }
    }
}
