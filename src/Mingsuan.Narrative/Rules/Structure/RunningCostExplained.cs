using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-OPEX: the arrangement of running cost is explained, with its amount or with the reason why there is none.</summary>
public sealed partial class RunningCostExplained : NarrativeRule
{
    /// <summary>The amount stands in the same paragraph or soon below the heading.</summary>
    private const int Near = 5;
    private const string Subject = "机关运行经费";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-OPEX", Severity.Error, "对机关运行经费的安排作出说明", "the arrangement of running cost is explained", Sources.BudgetLaw14);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (!context.IsBudget || !context.HasNarrative)
        {
            yield break;
        }

        bool named = false;
        var passages = context.Outline.Passages;
        for (int index = 0; index < passages.Count; index++)
        {
            if (!passages[index].Text.Contains(Subject, StringComparison.Ordinal))
            {
                continue;
            }

            named = true;
            if (passages.Skip(index).Take(Near).Any(passage => Explained().IsMatch(passage.Text)))
            {
                yield break;
            }
        }

        yield return named
            ? Finding("提到了机关运行经费，但没有说明安排的金额（没有的应说明“无”）。", "running cost is named, but its amount is not given (say “无” if there is none).")
            : Finding("缺少机关运行经费安排情况的说明。", "the arrangement of running cost is not explained.");
    }

    [GeneratedRegex(@"\d[\d,.]*\s*万?元|没有|无|不安排|未安排|不涉及")]
    private static partial Regex Explained();
}
