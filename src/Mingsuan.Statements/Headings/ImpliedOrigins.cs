using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Statements.Rows;

namespace Mingsuan.Statements.Headings;

/// <summary>
/// Where money carried over has a column of its own (合计 | 上年结转 | 一般公共预算拨款收入 | …), or the total beside is of this year
/// (本年收入合计 | 财政拨款收入 | …), the columns of funds hold the money of this year although they do not say so.
/// </summary>
internal static class ImpliedOrigins
{
    private static readonly Member CurrentYear = StandardDimensions.Origin.Member("current-year");

    /// <summary>The readings of a heading, the more plausible first: with what its columns imply, and word for word.</summary>
    public static IEnumerable<Heading> Readings(Heading heading)
    {
        var implied = heading.Columns.Select((column, index) => IsOfThisYear(heading, index) ? column with { Meaning = column.Meaning!.With(CurrentYear) } : column).ToList();
        return implied.SequenceEqual(heading.Columns) ? [heading] : [heading with { Columns = implied }, heading];
    }

    /// <summary>本年预算 over rows of which one is 上年结转 means the budget of this year, not the money given this year.</summary>
    public static Heading Open(Heading heading, IEnumerable<GridRow> rows)
    {
        var open = LabelBlock.Of(heading).Select(block => block.Values.Where(index => IsMoney(heading.Columns[index])).ToList())
            .Where(money => money.Count > 0 && money.TrueForAll(index => heading.Columns[index].Meaning![StandardDimensions.Origin].Equals(CurrentYear)))
            .SelectMany(money => money).ToHashSet();
        return open.Count > 0 && rows.Any(row => row.Cells.Any(cell => cell.Text.Length < 20 && SpeaksOfCarriedOver(cell.Text)))
            ? heading with { Columns = [.. heading.Columns.Select((column, index) => open.Contains(index) ? column with { Meaning = column.Meaning!.Without(StandardDimensions.Origin) } : column)] }
            : heading;
    }

    private static bool IsOfThisYear(Heading heading, int index)
    {
        var column = heading.Columns[index];
        return IsMoney(column) && column.Meaning![StandardDimensions.Origin].IsRoot && !column.Meaning[StandardDimensions.Fund].IsRoot
            && Enumerable.Range(0, heading.Columns.Count).Any(other => TellsOrigin(heading, other, column));
    }

    /// <summary>True for a column that stands beside another, or beside its group, and holds what is carried over, or the total of this year.</summary>
    private static bool TellsOrigin(Heading heading, int index, Column beside)
    {
        var column = heading.Columns[index];
        if (!IsMoney(column) || column.IsPartial || !SameSide(column, beside))
        {
            return false;
        }

        string origin = column.Meaning![StandardDimensions.Origin].Id;
        bool isThisYearsTotal = origin == CurrentYear.Id && column.Role == PhraseRole.Total && column.Meaning[StandardDimensions.Fund].IsRoot && column.Path.Count == 1;
        return isThisYearsTotal || (origin == "carried-over" && Depth(column) is var depth && AreSiblings(column.Path, beside.Path, depth) && HasTotal(heading, column, depth));
    }

    /// <summary>What is carried over and what is not make up a total beside them.</summary>
    private static bool HasTotal(Heading heading, Column carriedOver, int depth) => heading.Columns.Any(column =>
        IsMoney(column) && column.Meaning![StandardDimensions.Origin].IsRoot && column.Role == PhraseRole.Total
        && column.Path.Count == depth + 1 && AreSiblings(column.Path, carriedOver.Path, depth));

    private static bool IsMoney(Column column) => !column.IsLabel && column.Meaning is not null && column.Measure == Measure.Budget && column.Path.Count > 0;

    private static bool SameSide(Column one, Column other) => one.Meaning![StandardDimensions.Side].IsRoot || other.Meaning![StandardDimensions.Side].IsRoot
        || one.Meaning[StandardDimensions.Side].Equals(other.Meaning[StandardDimensions.Side]);

    /// <summary>How deep in the path of a column the heading stands that speaks of money carried over.</summary>
    private static int Depth(Column column)
    {
        for (int depth = 0; depth < column.Path.Count - 1; depth++)
        {
            if (SpeaksOfCarriedOver(column.Path[depth]))
            {
                return depth;
            }
        }

        return column.Path.Count - 1;
    }

    private static bool SpeaksOfCarriedOver(string printed)
    {
        string words = PhraseText.Normalize(printed);
        return words.Contains("结转", StringComparison.Ordinal) || words.Contains("结余", StringComparison.Ordinal);
    }

    private static bool AreSiblings(IReadOnlyList<string> path, IReadOnlyList<string> other, int depth) =>
        other.Count > depth && path[depth] != other[depth] && path.Take(depth).SequenceEqual(other.Take(depth), StringComparer.Ordinal);
}
