using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;

namespace Mingsuan.Statements.Headings;

/// <summary>In final accounts 预算数 beside 决算数 heads what had been budgeted: another measure than what was spent.</summary>
internal static class PlannedColumns
{
    /// <summary>The heading with such columns told.</summary>
    public static Heading Tell(Heading heading)
    {
        var words = heading.Columns.Select(column => PhraseText.Normalize(string.Concat(column.Path))).ToList();
        if (!words.Exists(path => path.Contains("决算", StringComparison.Ordinal)))
        {
            return heading;
        }

        return heading with { Columns = [.. heading.Columns.Select((column, index) => IsPlanned(column, words[index]) ? column with { Measure = Measure.Planned } : column)] };
    }

    private static bool IsPlanned(Column column, string words) =>
        !column.IsLabel && column.Measure == Measure.Budget && !words.Contains("决算", StringComparison.Ordinal)
        && words.Contains("预算数", StringComparison.Ordinal);
}
