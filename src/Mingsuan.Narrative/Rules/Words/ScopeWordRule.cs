using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Words;

/// <summary>N-SCOPE: a unit's budget speaks of the unit, a department's of the department.</summary>
public sealed partial class ScopeWordRule : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("N-SCOPE", Severity.Warning, "单位预算说“本单位”，部门预算说“本部门”", "a unit's budget speaks of the unit, a department's of the department", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var pattern = context.IsOfUnit ? Department() : Unit();
        string own = context.IsOfUnit ? "本单位" : "本部门";
        var places = new List<Core.Figures.Place>();
        string? first = null;
        for (int index = 0; index < context.Outline.Passages.Count; index++)
        {
            var passage = context.Outline.Passages[index];
            if (context.IsInTargets(index))
            {
                continue;
            }

            foreach (Match match in pattern.Matches(passage.Text))
            {
                first ??= match.Value;
                places.Add(passage.PlaceOf(match.Index, match.Length));
            }
        }

        if (first is not null)
        {
            yield return Finding(
                $"这是{(context.IsOfUnit ? "单位" : "部门")}预算，文中却写“{first}”，应为“{own}”。", $"the budget is that of a {(context.IsOfUnit ? "unit" : "department")}, but the text says “{first}”.", places) with
            { Severity = context.IsOfUnit ? Severity.Warning : Severity.Info, Expected = own, Actual = first };
        }
    }

    [GeneratedRegex("(?:本|我)部门(?!（单位）|\\(单位\\)|[和或/]单位)(?=20|预算|收|支|“三公”|机关|政府|没有|无)")]
    private static partial Regex Department();

    [GeneratedRegex("(?:本|我)单位(?=20|预算|收入|支出|“三公”|机关运行|政府采购|没有|无)")]
    private static partial Regex Unit();
}
