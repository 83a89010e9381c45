using System.Text.RegularExpressions;
using Mingsuan.Core.Findings;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules.Tables;

/// <summary>PF-GOAL: the goal says what, for whom and how much, and is not the name of the project.</summary>
public sealed partial class GoalRule : TableRule
{
    private const decimal NearlySame = 0.85m;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-GOAL", Severity.Error, new Message("绩效目标要写明做什么、达到什么效果，不能照抄项目名称", "The goal says what is to be reached and is not the project's name"), Sources.Targets);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        var goals = target.Goals.Count > 0 ? target.Goals : target.PeriodGoals;
        if (goals.Count == 0)
        {
            yield return Remark("没有填写绩效目标。", "there is no goal.", [At(target.Place?.Line, target.Title)]);
            yield break;
        }

        var name = Core(ProjectNames.Of(target));
        var text = Core(string.Concat(goals.Select(goal => goal.Text)));
        if (name.Length < 4 || text.Any(char.IsAsciiDigit))
        {
            yield break;
        }

        var isName = text == name || (text.Length <= name.Length + 2 && PlainText.Similarity(text, name) >= NearlySame);
        if (isName)
        {
            yield return Remark(
                $"绩效目标“{goals[0].Text}”只是重复了项目名称，应写明做什么、完成多少、达到什么效果。",
                $"the goal “{goals[0].Text}” only repeats the project's name; say what is done, how much, and to what effect.",
                [At(goals[0].Line, goals[0].Text)]);
        }
    }

    private static string Core(string text) => PlainText.Of(Around().Replace(text, ""));

    [GeneratedRegex(@"^\s*\d{1,2}[.．、]\s*|20\d\d\s*年度?|^用于|支出(?=[。.]?$)|[（(][^）)]*[）)]|本级")]
    private static partial Regex Around();
}
