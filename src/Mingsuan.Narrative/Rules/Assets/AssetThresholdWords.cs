using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Assets;

/// <summary>AS-50-100: general equipment counts from 500,000 yuan a piece, special equipment from 1,000,000.</summary>
public sealed partial class AssetThresholdWords : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("AS-50-100", Severity.Warning, "单位价值50万元以上的通用设备、100万元以上的专用设备", "general equipment of 500,000 yuan a piece and more, special equipment of 1,000,000", Sources.Disclosure);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        foreach (var passage in context.Outline.Passages)
        {
            foreach (Match match in Threshold().Matches(passage.Text))
            {
                string right = match.Groups["amount"].Value == "100" ? "专用设备" : "通用设备";
                if (match.Groups["kind"].Value != right)
                {
                    yield return Finding(
                        $"“{match.Value}”疑有误：{match.Groups["amount"].Value}万元以上统计的是{right}。", $"“{match.Value}”: from {match.Groups["amount"].Value}0,000 yuan a piece it is {(right == "专用设备" ? "special" : "general")} equipment that counts.",
                        passage.PlaceOf(match.Index, match.Length)) with
                    { Expected = right, Actual = match.Groups["kind"].Value };
                }
            }
        }
    }

    [GeneratedRegex(@"(?<!\d)(?<amount>50|100)\s*万元(?:[（(][^）)]{1,8}[）)])?(?:及?以上|\(含\)以上|（含）以上)(?:[（(][^）)]{1,8}[）)])?的?(?<kind>通用设备|专用设备)")]
    private static partial Regex Threshold();
}
