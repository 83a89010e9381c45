using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Assets;

/// <summary>AS-DATE: assets are those of 31 December of the year before.</summary>
public sealed partial class AssetDate : NarrativeRule
{
    private const int HeadRows = 4;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("AS-DATE", Severity.Error, "资产数据截至上年12月31日", "assets are as of 31 December of the year before", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (context.Year is not { } year || !context.IsBudget)
        {
            yield break;
        }

        var wrong = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        foreach (var (text, place) in Dates(context))
        {
            if (text.Contains('截', StringComparison.Ordinal) && Date().Match(text) is { Success: true } match && int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) != year - 1)
            {
                string date = match.Groups["date"].Value;
                (wrong.TryGetValue(date, out var places) ? places : wrong[date] = []).Add(place(match.Groups["date"].Index, date.Length));
            }
        }

        foreach (var (date, places) in wrong)
        {
            yield return Finding($"资产截止日期“{date}”应为{year - 1}年12月31日（预算年度的上年末）。", $"the date of assets, “{date}”, should be 31 December {year - 1}.", places) with
            { Expected = $"{year - 1}年12月31日", Actual = date };
        }
    }

    private static IEnumerable<(string Text, Func<int, int, Place> Place)> Dates(NarrativeContext context)
    {
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            if (!context.IsInTargets(index))
            {
                var passage = context.Outline.Passages[index];
                yield return (passage.Text, passage.PlaceOf);
            }
        }

        foreach (var grid in context.Document.Blocks.OfType<Grid>())
        {
            foreach (var row in grid.Rows.Take(HeadRows))
            {
                foreach (var cell in row.Cells)
                {
                    yield return (cell.Text, (start, length) => new Place(null, null, null, cell.Line, row.Page, cell.Text.Substring(start, length)));
                }
            }
        }
    }

    [GeneratedRegex(@"截[至止](?:时间|日期)?[：:]?\s*(?<date>(?<year>20\d\d)\s*(?:年\s*12\s*月\s*31\s*日|年底|年末|[-./]12[-./]31))")]
    private static partial Regex Date();
}
