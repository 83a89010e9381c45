using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules;

/// <summary>
/// The year that most of a document speaks of as the year of its budget. Rules that call a year wrong must not rest on one line, which
/// itself may be the wrong one.
/// </summary>
internal static partial class BudgetYear
{
    /// <summary>The year, or null when the document says none.</summary>
    public static int? Of(Outline outline, Disclosure disclosure)
    {
        var votes = new Dictionary<int, int>();
        foreach (string text in outline.Passages.Select(passage => passage.Text).Concat(outline.Contents.Select(entry => entry.Text)).Concat(disclosure.Statements.Select(statement => statement.Title)))
        {
            if (!text.Contains("20", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (Match match in Claim().Matches(text))
            {
                int year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
                votes[year] = votes.GetValueOrDefault(year) + 1;
            }
        }

        // The reader of statements knows tables that are no text; it is overruled only by a plain majority.
        int own = disclosure.FiscalYear is { } known ? votes.GetValueOrDefault(known) + 1 : 0;
        var most = votes.Count == 0 ? default : votes.MaxBy(vote => vote.Value);
        return most.Value > own ? most.Key : disclosure.FiscalYear;
    }

    [GeneratedRegex(@"(?<![比较与同和对]\s?)(?<year>20\d\d)\s*年度?(?:我|本)?(?:部门|单位|收支)?预算(?!执行|数)|预算年度[：:]\s*(?<year>20\d\d)")]
    private static partial Regex Claim();
}
