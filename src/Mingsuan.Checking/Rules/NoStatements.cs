using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Rules;

/// <summary>Says so when a document holds no budget statement: nothing of it was reckoned.</summary>
public sealed class NoStatements : IDisclosureRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("READ-NONE", Severity.Info, new("文件中有预算报表", "the document holds budget statements"), "阅读说明");

    /// <inheritdoc />
    public IEnumerable<Finding> Check(Disclosure disclosure, IReadOnlyList<CheckedRelation> relations)
    {
        if (disclosure.Statements.Count == 0)
        {
            yield return new Finding(Info.Id, Info.Severity, new("文件中没有预算报表，未核对报表数字。", "The document has no budget statements; no statement figures were checked."), Info.Source, []);
        }
    }
}
