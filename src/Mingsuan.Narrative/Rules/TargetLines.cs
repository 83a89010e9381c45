using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules;

/// <summary>Tells which lines belong to target tables: from where a table begins to the next table, or to the next heading of the text.</summary>
internal static class TargetLines
{
    /// <summary>The ranges, in order.</summary>
    /// <param name="outline">The running text.</param>
    /// <param name="starts">The lines where tables begin.</param>
    public static IReadOnlyList<LineRange> Ranges(Outline outline, IReadOnlyList<int> starts)
    {
        if (starts.Count == 0)
        {
            return [];
        }

        var headings = outline.Sections.Where(section => section.Number?.Style is NumberStyle.Part or NumberStyle.Chinese).Select(section => section.Heading.Line).Order().ToList();
        var ranges = new List<LineRange>();
        int next = 0;
        foreach (int start in starts.Order())
        {
            if (ranges.Count > 0 && ranges[^1].Contains(start))
            {
                continue;
            }

            while (next < headings.Count && headings[next] <= start)
            {
                next++;
            }

            ranges.Add(new LineRange(start, next == headings.Count ? int.MaxValue : headings[next] - 1));
        }

        return ranges;
    }
}
