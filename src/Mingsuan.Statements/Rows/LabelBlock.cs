using Mingsuan.Core.Dimensions;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements.Rows;

/// <summary>Label columns with the columns of numbers that they label: a two-sided statement has two blocks.</summary>
/// <param name="Labels">The positions of the label columns.</param>
/// <param name="Values">The positions of the columns of numbers.</param>
/// <param name="Side">The side that its headings name: revenue, uses or the root.</param>
internal sealed record LabelBlock(IReadOnlyList<int> Labels, IReadOnlyList<int> Values, Member Side)
{
    /// <summary>True for the side of sources.</summary>
    public bool IsRevenue => Side.Id == "revenue";

    /// <summary>The blocks of a heading from left to right.</summary>
    public static IReadOnlyList<LabelBlock> Of(Heading heading)
    {
        var blocks = new List<LabelBlock>();
        var labels = new List<int>();
        var values = new List<int>();
        for (int index = 0; index <= heading.Columns.Count; index++)
        {
            bool ends = index == heading.Columns.Count || (heading.Columns[index].IsLabel && !heading.Columns[index].IsAside);
            if (ends && values.Count > 0)
            {
                blocks.Add(new LabelBlock([.. labels], [.. values], SideOf(heading, labels)));
                labels.Clear();
                values.Clear();
            }

            if (index < heading.Columns.Count && !heading.Columns[index].IsAside)
            {
                (ends ? labels : values).Add(index);
            }
        }

        return blocks;
    }

    private static Member SideOf(Heading heading, List<int> labels) =>
        labels.Select(index => heading.Columns[index].Meaning?[StandardDimensions.Side]).FirstOrDefault(side => side is { IsRoot: false })
        ?? StandardDimensions.Side.Root;
}
