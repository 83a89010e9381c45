using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Reading;

/// <summary>Finds the day for which a table of assets holds: 截止时间：2023-12-31.</summary>
internal static partial class TableDates
{
    private const int HighestHeading = 6;
    private const int NearestBlocks = 4;

    /// <summary>The days that the heading of a table states.</summary>
    public static IEnumerable<PublishedDate> Of(Grid grid) =>
        grid.Rows.Take(HighestHeading).SelectMany(row => row.Cells.Select(cell => Read(cell.Text, cell.Line, row.Page))).OfType<PublishedDate>();

    /// <summary>The days that stand in the lines over a table.</summary>
    public static IEnumerable<PublishedDate> Above(IReadOnlyList<Block> blocks, int index)
    {
        for (int above = index - 1; above >= Math.Max(0, index - NearestBlocks) && blocks[above] is Paragraph paragraph; above--)
        {
            if (Read(paragraph.Text, paragraph.Line, paragraph.Page) is { } date)
            {
                yield return date;
            }
        }
    }

    /// <summary>The day in a line, or null.</summary>
    public static PublishedDate? Read(string text, int line, int? page)
    {
        if (!text.Contains("时间", StringComparison.Ordinal) && !text.Contains("日期", StringComparison.Ordinal))
        {
            return null;
        }

        var match = Pattern().Match(PhraseText.Normalize(text));
        return match.Success
            ? new PublishedDate(Number(match, 1)!.Value, Number(match, 2), Number(match, 3), true, new Place(null, null, null, line, page, match.Groups["date"].Value))
            : null;
    }

    /// <summary>The number in a group of a match, or null.</summary>
    public static int? Number(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?:截[止至]|数据)(?:时间|日期)[:：]?(?<date>(\d{4})[-年./](?:(\d{1,2})[-月./](?:(\d{1,2})日?)?)?)", RegexOptions.None)]
    private static partial Regex Pattern();
}
