using Mingsuan.Core.Dimensions;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements.Rows;

/// <summary>Tells whether words without numbers between them are the label of the left side, of the right side, or one of each.</summary>
internal sealed class SideSplitter(Heading heading, IReadOnlyList<LabelBlock> blocks, RowLabelReader labels)
{
    /// <summary>The labels of the two sides; one may be empty.</summary>
    public (string Left, string Right) Split(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var best = (Left: string.Empty, Right: string.Empty);
        int bestFit = int.MinValue;
        for (int split = 0; split <= words.Length; split++)
        {
            string left = LooseRowReader.Compact(string.Join(' ', words[..split]));
            string right = LooseRowReader.Compact(string.Join(' ', words[split..]));
            int fit = Fit(left, blocks[0]) + Fit(right, blocks[1]) + (left.Length == 0 || right.Length == 0 ? Whole(left + right, left.Length == 0 ? blocks[1] : blocks[0]) : 0);
            if (fit > bestFit)
            {
                bestFit = fit;
                best = (left, right);
            }
        }

        return best;
    }

    /// <summary>Words with one number before them that make a known label are one label wrapped over lines, not two (二十二、国有资本经营预算 支出).</summary>
    private int Whole(string text, LabelBlock block) =>
        text.IndexOf('、', StringComparison.Ordinal) is > 0 and < 4 and var mark && text.LastIndexOf('、') == mark && Fit(text, block) == 3 ? 4 : 0;

    /// <summary>How well a label suits a side of the statement.</summary>
    private int Fit(string label, LabelBlock block)
    {
        if (label.Length == 0)
        {
            return 0;
        }

        var read = labels.Read([(heading.Columns[block.Labels[^1]], label)], block);
        if (!read.IsKnown || read.Meaning is not { } meaning)
        {
            return -3;
        }

        var side = heading.Columns[block.Labels[^1]].Meaning;
        if (side is not null && side.Meet(meaning) is null && meaning[StandardDimensions.Side].Id != "year-end-balance")
        {
            return -5;
        }

        bool typical = block.IsRevenue ? !meaning[StandardDimensions.Fund].IsRoot || !meaning[StandardDimensions.Origin].IsRoot
            : !meaning[StandardDimensions.Function].IsRoot;
        return typical ? 3 : 2;
    }
}
