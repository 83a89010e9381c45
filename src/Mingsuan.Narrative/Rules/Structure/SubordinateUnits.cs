using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Outlines;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>N-ORG: as many units and divisions are named as are counted.</summary>
public sealed partial class SubordinateUnits : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-ORG", Severity.Warning, "列举的机构、单位数与所写个数一致", "as many units are named as are counted", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            var passage = context.Outline.Passages[index];
            if (context.IsInTargets(index))
            {
                continue;
            }

            foreach (Match match in Counted().Matches(passage.Text))
            {
                int counted = int.TryParse(match.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : NumberedLine.ValueOf(match.Groups["count"].Value);
                var names = Brackets().Replace(match.Groups["list"].Value, string.Empty).Split(['、', '，', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

                // 办公室和财务股 is two; 等 leaves the list open.
                int named = names.Length + (names.Length > 0 && Last().IsMatch(names[^1]) ? 1 : 0);
                if (counted > 1 && named > 1 && named != counted && !match.Groups["list"].Value.TrimEnd().EndsWith('等') && !Open().IsMatch(match.Groups["list"].Value))
                {
                    yield return Finding(
                        $"写明{counted}个，列出的是{named}个，请核对。", $"{counted} are counted, {named} are named; check them.", passage.PlaceOf(match.Index, match.Length)) with
                    { Expected = named.ToString(CultureInfo.InvariantCulture), Actual = match.Groups["count"].Value };
                }
            }
        }
    }

    [GeneratedRegex(@"(?:设|下属|所属|直属|包括)[^，。；：\d]{0,10}(?<count>\d{1,2}|[一二三四五六七八九十]{1,3})个?(?:机构|科室|股室|处室|单位|部门|内设机构|职能科室|事业单位|下属单位|二级单位|科|股|处)?[，,]?(?:即|包括|分别是|分别为|为)?[：:，,](?:包括|分别是|分别为|即)?[：:]?(?<list>[^。；：:]{4,300})[。；]")]
    private static partial Regex Counted();

    [GeneratedRegex("[（(][^）)]*[）)]")]
    private static partial Regex Brackets();

    [GeneratedRegex("^[一-龥]{2,12}(?:科|股|室|处|局|中心|站|所|队|办)(?:和|及|以及)[一-龥]{2,20}$")]
    private static partial Regex Last();

    [GeneratedRegex("等|其中|负责|编制|人员|\\d")]
    private static partial Regex Open();
}
