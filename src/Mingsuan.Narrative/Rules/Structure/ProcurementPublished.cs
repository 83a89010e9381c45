using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-PROC: government procurement is published.</summary>
public sealed class ProcurementPublished : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-PROC", Severity.Error, "公开政府采购情况", "government procurement is published", Sources.BudgetLaw14 + "、" + Sources.Regulation6);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        if (context.IsBudget && context.HasNarrative && !context.Outline.Passages.Any(passage => passage.Text.Contains("政府采购", StringComparison.Ordinal)))
        {
            yield return Finding("缺少政府采购情况的说明。没有政府采购的，也应说明“无”。", "government procurement is not published. If there is none, say so.");
        }
    }
}
