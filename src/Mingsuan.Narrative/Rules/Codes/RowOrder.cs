using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Codes;

/// <summary>CL-ORDER: rows stand in the order of their codes.</summary>
public sealed class RowOrder : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("CL-ORDER", Severity.Info, "科目按编码顺序排列", "rows stand in the order of their codes", Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        foreach (var statement in CodedRow.Of(context).GroupBy(row => (row.Statement, row.Code[0])))
        {
            CodedRow? previous = null;
            foreach (var row in statement)
            {
                if (previous is not null && string.CompareOrdinal(row.Code, previous.Code) < 0 && !row.Code.StartsWith(previous.Code, StringComparison.Ordinal))
                {
                    yield return Finding(
                        $"《{context.Disclosure.Statements[row.Statement].Title}》科目{row.Code}排在{previous.Code}之后，未按编码顺序。",
                        $"in “{context.Disclosure.Statements[row.Statement].Title}” {row.Code} stands behind {previous.Code}.", row.Place);
                    break;
                }

                previous = row;
            }
        }
    }
}
