namespace Mingsuan.Reading.Pdf.Tables;

/// <summary>Sorts the lines of a page into frames: those that meet belong together.</summary>
internal static class FrameFinder
{
    /// <summary>Lines meet when no more than this, 2 points, is between them.</summary>
    private const int Touch = 200;

    /// <summary>More lines than this are a drawing.</summary>
    public const int MostLines = 6_000;

    /// <summary>The frames, the smaller first, so that a table inside a cell comes before the one around it; null when the page is a drawing.</summary>
    /// <param name="rulings">The lines of the page.</param>
    /// <param name="alone">Lines from top to bottom that meet none from left to right.</param>
    public static List<Frame>? Find(IReadOnlyList<Ruling> rulings, out List<Ruling> alone)
    {
        var lines = RulingMerger.Merge(rulings);
        if (lines.Count > MostLines)
        {
            alone = [];
            return null;
        }

        var horizontal = lines.Where(line => line.IsHorizontal).OrderBy(line => line.Position).ToList();
        var vertical = lines.Where(line => !line.IsHorizontal).ToList();
        int[] parents = [.. Enumerable.Range(0, horizontal.Count + vertical.Count)];
        for (int across = 0; across < vertical.Count; across++)
        {
            var down = vertical[across];
            for (int index = 0; index < horizontal.Count && horizontal[index].Position <= down.End + Touch; index++)
            {
                var level = horizontal[index];
                if (level.Position >= down.Start - Touch && down.Position >= level.Start - Touch && down.Position <= level.End + Touch)
                {
                    parents[Root(parents, horizontal.Count + across)] = Root(parents, index);
                }
            }
        }

        var all = horizontal.Concat(vertical).ToList();
        var groups = Enumerable.Range(0, all.Count).GroupBy(index => Root(parents, index)).ToList();
        alone = [.. groups.Where(group => group.Count() == 1 && !all[group.Key].IsHorizontal).Select(group => all[group.Key])];
        return [.. groups
            .Select(group => Frame.Of([.. group.Select(index => all[index])]))
            .OfType<Frame>()
            .OrderBy(frame => (long)frame.Box.Width * frame.Box.Height)];
    }

    private static int Root(int[] parents, int index)
    {
        while (parents[index] != index)
        {
            parents[index] = parents[parents[index]];
            index = parents[index];
        }

        return index;
    }
}
