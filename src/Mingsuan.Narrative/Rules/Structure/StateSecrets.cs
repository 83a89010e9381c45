using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Narrative.Rules.Structure;

/// <summary>PUB-SECRET: state secrets are not published; words that point to them are shown to a person.</summary>
public sealed partial class StateSecrets : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = Rule("PUB-SECRET", Severity.Info, "不公开国家秘密", "state secrets are not published", Sources.BudgetLaw14);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NarrativeContext context)
    {
        foreach (var piece in context.Texts)
        {
            foreach (Match match in Words().Matches(piece.Text))
            {
                string word = match.Value;
                yield return Finding($"出现“{word}”，请确认相关内容可以公开。", $"“{word}” appears; make sure that this may be published.", piece.PlaceOf(match.Index, match.Length)) with { Actual = word };
            }
        }
    }

    [GeneratedRegex("涉密(?!采购事项|信息系统集成|事项按|人员)|绝密|(?<!不)属于国家秘密")]
    private static partial Regex Words();
}
