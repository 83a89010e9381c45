using System.Text.RegularExpressions;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
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
        var numbers = Lines(context).Select(place => (Place: place, Match: Number().Match(place.Text))).Where(line => line.Match.Success).ToList();
        if (numbers.Count < 3)
        {
            yield break;
        }

        string usual = numbers.GroupBy(line => line.Match.Groups["name"].Value, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
        int previous = 0;
        foreach (var (place, match) in numbers)
        {
            int number = NumberedLine.ValueOf(match.Groups["number"].Value);
            bool gap = number != previous + 1 && number != 1;
            if (match.Groups["name"].Value != usual)
            {
                yield return Finding(
                    $"表号“{place.Text}”与其他表号“{usual}{match.Groups["number"].Value}”的叫法不一致，请统一{(gap ? "；" + Missing(previous, number) : "。")}",
                    $"the table is numbered “{place.Text}”, the others “{usual}{match.Groups["number"].Value}”; use one name.{(gap ? " It does not follow number " + previous + "." : string.Empty)}", place) with
                { Expected = usual + match.Groups["number"].Value, Actual = place.Text };
            }
            else if (gap)
            {
                yield return Finding($"表号“{place.Text}”不连续：{Missing(previous, number)}", $"the number of “{place.Text}” does not follow number {previous}; complete or correct the numbers.", place) with { Actual = place.Text };
            }

            previous = number;
        }
    }

    private static string Missing(int previous, int number) =>
        number <= previous ? $"它前面已经是表{previous}，请改正表号。"
        : previous == 0 ? $"它前面没有表1{(number > 2 ? $"至表{number - 1}" : string.Empty)}的表号，请补齐。"
        : number == previous + 2 ? $"表{previous}之后没有表{previous + 1}的表号，请补齐。"
        : $"表{previous}之后没有表{previous + 1}至表{number - 1}的表号，请补齐。";

    /// <summary>Paragraphs, and rows of one cell: the number of a table often ends the grid of the table before it.</summary>
    private static IEnumerable<Place> Lines(NarrativeContext context)
    {
        foreach (var block in context.Document.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                yield return new Place(null, null, null, paragraph.Line, paragraph.Page, paragraph.Text);
            }
            else if (block is Grid grid)
            {
                foreach (var row in grid.Rows.Where(row => row.Cells.Count(cell => cell.Text.Length > 0) == 1))
                {
                    yield return new Place(null, null, null, row.Line, row.Page, row.Cells.First(cell => cell.Text.Length > 0).Text);
                }
            }
        }
    }

    [GeneratedRegex(@"^(?<name>[一-龥]{0,8}(?<!附)表)\s*(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})\s*[：:.、]?$")]
    private static partial Regex Number();
}
