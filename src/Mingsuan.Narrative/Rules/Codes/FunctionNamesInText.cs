using System.Text.RegularExpressions;
using Mingsuan.Core.Catalogues;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Codes;

/// <summary>CL-FUNC (text): a class of expenditure that a sentence lists with its amount is named as in the statements or the list.</summary>
public sealed partial class FunctionNamesInText : NarrativeRule
{
    private const int Nearest = 2;
    private const int ShortestName = 6;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("CL-FUNC", Severity.Error, "功能分类科目编码与名称一致", "codes and names of functions belong together", "预算法（2018）第三十二条；" + Sources.Classification);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var names = new Lazy<HashSet<string>>(() => Names(context));
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            var passage = context.Outline.Passages[index];
            if (context.IsInTargets(index) || !passage.Text.Contains("支出", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (Match match in Listed().Matches(passage.Text))
            {
                string name = match.Groups["name"].Value;
                if (name.Length < ShortestName || General().IsMatch(name) || names.Value.Contains(name) || context.Catalogue.Function.FindByName(name).Count > 0)
                {
                    continue;
                }

                var near = names.Value.Where(candidate => candidate.Length >= ShortestName && Distance(candidate, name) <= Nearest).ToList();
                if (near.Count == 1)
                {
                    yield return Finding(
                        $"没有“{name}”这个功能分类科目，应为“{near[0]}”。", $"there is no function “{name}”; it should be “{near[0]}”.", passage.PlaceOf(match.Groups["name"].Index, name.Length)) with
                    { Expected = near[0], Actual = name };
                }
            }
        }
    }

    /// <summary>Names printed beside their code in a statement of this document are the best evidence; the list of the year adds the classes.</summary>
    private static HashSet<string> Names(NarrativeContext context)
    {
        var names = CodedRow.Of(context).Where(row => row is { Code: ['2', _, _], Name: not null }).Select(row => NameKey.Of(row.Name!)).ToHashSet(StringComparer.Ordinal);
        names.UnionWith(context.Catalogue.Function.ChildrenOf(string.Empty, context.Year).Select(entry => NameKey.Of(entry.Name)));
        return names;
    }

    /// <summary>Single characters that have to be put in, taken out or changed.</summary>
    internal static int Distance(string first, string second)
    {
        if (Math.Abs(first.Length - second.Length) > Nearest)
        {
            return Nearest + 1;
        }

        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        for (int one = 1; one <= first.Length; one++)
        {
            int diagonal = row[0];
            row[0] = one;
            for (int other = 1; other <= second.Length; other++)
            {
                int changed = diagonal + (first[one - 1] == second[other - 1] ? 0 : 1);
                diagonal = row[other];
                row[other] = Math.Min(changed, Math.Min(row[other], row[other - 1]) + 1);
            }
        }

        return row[^1];
    }

    [GeneratedRegex(@"(?:[，,;；：:、。]|^|[按为])\s*(?:(?:主要)?用于|安排|其中)?(?<name>[一-龥]{4,20}支出)(?:（类）)?\s*\d[\d,.]*\s*万?元")]
    private static partial Regex Listed();

    /// <summary>Words for expenditure that are no classes.</summary>
    [GeneratedRegex("基本支出|项目支出|经营支出|预算支出|拨款支出|资金支出|财政支出|当年支出|本年支出|上级支出|单位补助支出|日常运行支出|其他支出|公用经费支出|人员经费支出|性支出$")]
    private static partial Regex General();
}
