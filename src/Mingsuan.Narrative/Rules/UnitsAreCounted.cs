using System.Globalization;
using System.Text.RegularExpressions;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules;

/// <summary>As many units and offices are listed as are counted: “下属单位3个，包括：…”.</summary>
public sealed partial class UnitsAreCounted : ISentenceRule
{
    private static readonly string[] Counted = ["units", "subordinate-units", "internal-offices"];

    /// <summary>The rule as data.</summary>
    public static RuleInfo Rule { get; } = new("N-ORG", Severity.Warning, new("所列机构的个数与所说的个数一致", "as many units are listed as are counted"), "文字前后应当一致");

    /// <inheritdoc />
    public RuleInfo Info => Rule;

    /// <inheritdoc />
    public IEnumerable<Finding> Check(SentenceInput input)
    {
        foreach (var (draft, figure) in input.Sentences.Read)
        {
            if (figure.Measure != Measure.Count || !Counted.Contains(figure.Coordinates![StandardDimensions.Counted].Id))
            {
                continue;
            }

            var list = List().Match(draft.Passage.Text, draft.Start + draft.Length);
            if (!list.Success || list.Groups["list"].Value.Contains('等', StringComparison.Ordinal))
            {
                continue;
            }

            int listed = list.Groups["list"].Value.Split(['、', '，', ',', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
            int joined = Joint().Count(list.Groups["list"].Value);
            if (figure.Amount.Value < listed || figure.Amount.Value > listed + joined)
            {
                yield return new Finding(
                    Info.Id, Info.Severity,
                    new Message(
                        $"文中说“{figure.Sentence!.Quote}”，后面列出的是 {listed} 个。请核对个数和名单。",
                        $"The text says “{figure.Sentence.Quote}” and then lists {listed}. Compare the number and the list."),
                    Info.Source, [figure.Place])
                {
                    Expected = listed.ToString(CultureInfo.InvariantCulture),
                    Actual = figure.Place.Text,
                };
            }
        }
    }

    [GeneratedRegex(@"\G[个家]?\s*[，,]\s*(?:分别为|分别是|包括|具体为|即|为)\s*[:：]?\s*(?<list>[^。；;：:]+)")]
    private static partial Regex List();

    [GeneratedRegex("[和及]")]
    private static partial Regex Joint();
}
