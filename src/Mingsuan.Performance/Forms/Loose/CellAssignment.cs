using System.Text;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Forms.Loose;

/// <summary>What a cell is known to hold.</summary>
internal enum CellSort
{
    /// <summary>Any words.</summary>
    Words,

    /// <summary>A target value.</summary>
    Value,
}

/// <summary>
/// Gives the pieces of a row to its cells, in order. A blank between words is a border of cells; at a new line the shape decides:
/// the lines of a wrapped cell are as long as the cell is wide, only the last is shorter; and a description often repeats its name.
/// </summary>
/// <param name="sorts">What each cell holds.</param>
/// <param name="widths">The width of each cell as far as the table shows it; 0 when not known.</param>
/// <param name="usual">What the last cell holds in several other rows.</param>
internal sealed class CellAssignment(CellSort[] sorts, decimal[] widths, IReadOnlySet<string> usual)
{
    private const int MostFragments = 32;

    /// <summary>Gives the pieces to the cells.</summary>
    /// <param name="fragments">The pieces.</param>
    /// <returns>The lines of each cell.</returns>
    public IReadOnlyList<Fragment>[] Assign(List<Fragment> fragments)
    {
        var best = new int[sorts.Length];
        Array.Fill(best, fragments.Count);
        var least = decimal.MaxValue;
        if (fragments.Count <= MostFragments)
        {
            Search(fragments, new int[sorts.Length], 0, 0, ref best, ref least);
        }

        return [.. best.Select((end, cell) => fragments[(cell == 0 ? 0 : best[cell - 1])..end])];
    }

    /// <summary>The text of a cell.</summary>
    /// <param name="fragments">Its pieces.</param>
    /// <returns>Lines joined, blanks inside a line kept.</returns>
    public static string TextOf(IReadOnlyList<Fragment> fragments)
    {
        var text = new StringBuilder();
        foreach (var fragment in fragments)
        {
            text.Append(text.Length > 0 && fragment.Before != Gap.Line ? " " : "").Append(fragment.Text);
        }

        return text.ToString();
    }

    /// <summary>The widths of the physical lines of a cell.</summary>
    /// <param name="fragments">Its pieces.</param>
    /// <returns>In full-width characters.</returns>
    public static List<decimal> LinesOf(IReadOnlyList<Fragment> fragments)
    {
        var lines = new List<decimal>();
        foreach (var fragment in fragments)
        {
            if (lines.Count == 0 || fragment.Before == Gap.Line)
            {
                lines.Add(0m);
            }

            lines[^1] += Wrapped.WidthOf(fragment.Text);
        }

        return lines;
    }

    private void Search(List<Fragment> fragments, int[] ends, int cell, decimal cost, ref int[] best, ref decimal least)
    {
        if (cost >= least)
        {
            return;
        }

        var start = cell == 0 ? 0 : ends[cell - 1];
        if (cell == sorts.Length)
        {
            if (start == fragments.Count)
            {
                cost += NamesCost(fragments, ends);
                if (cost < least)
                {
                    least = cost;
                    best = [.. ends];
                }
            }

            return;
        }

        for (var end = start; end <= fragments.Count; end++)
        {
            ends[cell] = end;
            var border = end > start && end < fragments.Count && fragments[end].Before == Gap.Number ? 1.5m : 0m;
            Search(fragments, ends, cell + 1, cost + border + CellCost(fragments[start..end], cell), ref best, ref least);
        }
    }

    // The reward is subtracted from a constant so that the cost only grows along the search.
    private decimal NamesCost(List<Fragment> fragments, int[] ends)
    {
        if (sorts.Length < 2 || sorts[1] != CellSort.Words)
        {
            return 0m;
        }

        var name = PlainText.Of(TextOf(fragments[..ends[0]]));
        var description = PlainText.Of(TextOf(fragments[ends[0]..ends[1]]));
        return 4m * (1m - PlainText.Similarity(name, description));
    }

    private decimal CellCost(List<Fragment> cell, int index)
    {
        if (cell.Count == 0)
        {
            return index == sorts.Length - 1 ? 4m : 6m;
        }

        var cost = 7m * cell.Skip(1).Count(fragment => fragment.Before == Gap.Cell);
        var lines = LinesOf(cell);
        for (var line = 1; line < lines.Count; line++)
        {
            cost += lines[line] > lines[0] + 0.5m ? 6m : 0m;
            cost += line < lines.Count - 1 && lines[line] < lines[0] - 2m ? 4m : 0m;
        }

        var width = widths[index];
        cost += lines.Count > 1 && width > 0m && lines[0] < width - 2.5m ? 4m : 0m;
        cost += lines.Count == 1 && width > 0m && lines[0] > width + 1.5m ? 2m : 0m;
        cost += index == sorts.Length - 1 && !usual.Contains(TextOf(cell)) ? 1m : 0m;
        return sorts[index] == CellSort.Value && !IsValue(TextOf(cell)) ? cost + 3m : cost;
    }

    private static bool IsValue(string text) => TargetParser.Default.Parse(text).Value is not UnreadableValue and not QualitativeValue { Form: QualitativeForm.Statement };
}
