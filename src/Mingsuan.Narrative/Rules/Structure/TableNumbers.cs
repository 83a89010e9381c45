using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-TOC (tables): the numbers of statements run without gap and under one name.</summary>
public sealed partial class TableNumbers : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-TOC", Severity.Warning, "目录与标题一致，表号连续、名称统一", "contents and headings agree; tables are numbered without gap, under one name", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var numbers = context.Outline.Passages.Select(passage => (Passage: passage, Match: Number().Match(passage.Text))).Where(line => line.Match.Success).ToList();
        if (numbers.Count < 3)
        {
            yield break;
        }

        string usual = numbers.GroupBy(line => line.Match.Groups["name"].Value, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
        int previous = 0;
        foreach (var (passage, match) in numbers)
        {
            int number = NumberedLine.ValueOf(match.Groups["number"].Value);
            var place = passage.PlaceOf(0, passage.Text.Length);
            if (match.Groups["name"].Value != usual)
            {
                yield return Finding(
                    $"表号“{passage.Text}”与其他表号“{usual}{match.Groups["number"].Value}”的叫法不一致，请统一。",
                    $"the table is numbered “{passage.Text}”, the others “{usual}{match.Groups["number"].Value}”; use one name.", place) with
                { Expected = usual + match.Groups["number"].Value, Actual = passage.Text };
            }

            if (number != previous + 1 && number != 1)
            {
                yield return Finding($"表号“{passage.Text}”不连续，前一个是{previous}。", $"the number of “{passage.Text}” does not follow {previous}.", place) with { Actual = passage.Text };
            }

            previous = number;
        }
    }

    [GeneratedRegex(@"^(?<name>[一-龥]{0,8}(?<!附)表)\s*(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[：:.、]?$")]
    private static partial Regex Number();
}
