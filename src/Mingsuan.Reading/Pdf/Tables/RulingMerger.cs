namespace Mingsuan.Reading.Pdf.Tables;

/// <summary>Puts pieces of lines together: offices draw a frame cell by cell, dotted, or twice.</summary>
internal static class RulingMerger
{
    /// <summary>Lines closer than this, 1.5 points, are one.</summary>
    public const int SamePlace = 150;

    /// <summary>Gaps up to this, 3 points, are closed.</summary>
    private const int Gap = 300;

    /// <summary>What is shorter than this, 4 points, when all is put together, is no line of a frame.</summary>
    private const int Shortest = 400;

    /// <summary>The whole lines.</summary>
    public static List<Ruling> Merge(IEnumerable<Ruling> rulings)
    {
        var merged = new List<Ruling>();
        foreach (var direction in rulings.GroupBy(ruling => ruling.IsHorizontal))
        {
            var cluster = new List<Ruling>();
            foreach (var ruling in direction.OrderBy(ruling => ruling.Position))
            {
                if (cluster.Count > 0 && ruling.Position - cluster[0].Position > SamePlace)
                {
                    MergeCluster(cluster, merged);
                    cluster.Clear();
                }

                cluster.Add(ruling);
            }

            MergeCluster(cluster, merged);
        }

        return merged;
    }

    private static void MergeCluster(List<Ruling> cluster, List<Ruling> merged)
    {
        Ruling? open = null;
        int position = cluster.Count == 0 ? 0 : cluster[cluster.Count / 2].Position;
        foreach (var ruling in cluster.OrderBy(ruling => ruling.Start))
        {
            if (open is { } before && ruling.Start - before.End <= Gap)
            {
                open = before with { End = Math.Max(before.End, ruling.End) };
            }
            else
            {
                Add(open);
                open = ruling with { Position = position };
            }
        }

        Add(open);

        void Add(Ruling? ruling)
        {
            if (ruling is { } whole && whole.Length >= Shortest)
            {
                merged.Add(whole);
            }
        }
    }
}
