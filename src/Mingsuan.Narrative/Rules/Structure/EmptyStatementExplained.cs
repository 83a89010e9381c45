using System.Text.RegularExpressions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-EMPTY: a statement without data says so.</summary>
public sealed partial class EmptyStatementExplained : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-EMPTY", Severity.Warning, "没有数据的报表注明空表", "a statement without data says so", Sources.Disclosure);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        var statements = context.Disclosure.Statements;
        for (int index = 0; index < statements.Count; index++)
        {
            var statement = statements[index];
            if (statement.Id is null || EmptyNote.Data(context.Disclosure, index).Count > 0 || IsExplained(context, statement))
            {
                continue;
            }

            yield return Finding(
                $"《{statement.Title}》没有数据，也没有说明。请注明“本部门无此项预算，空表列示”。",
                $"“{statement.Title}” has no data and does not say so. Add a note that there is no such budget.",
                new Place(index, null, null, statement.Line, null, statement.Title));
        }
    }

    private static bool IsExplained(NarrativeContext context, Statement statement)
    {
        if (statement.Notes.Any(note => EmptyNote.Says(note) || Absent().IsMatch(note)))
        {
            return true;
        }

        string subject = Subject(statement.Id!);
        return subject.Length > 0 && context.Outline.Passages.Any(passage =>
            passage.Text.Contains(subject, StringComparison.Ordinal) && Absent().IsMatch(passage.Text[Math.Max(0, passage.Text.IndexOf(subject, StringComparison.Ordinal) - 12)..]));
    }

    private static string Subject(string id) => id switch
    {
        "government-fund" or "government-fund-revenue" or "government-fund-expenditure" => "政府性基金",
        "state-capital" or "state-capital-revenue" or "state-capital-expenditure" => "国有资本经营",
        "three-public" => "三公",
        _ => string.Empty,
    };

    [GeneratedRegex("没有|无|未安排|不涉及|空表")]
    private static partial Regex Absent();
}
