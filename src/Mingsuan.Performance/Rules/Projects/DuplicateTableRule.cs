using Mingsuan.Core.Findings;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>PF-DUP: no table repeats another, also not under another project's title.</summary>
public sealed class DuplicateTableRule : SetRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-DUP", Severity.Error, new Message("每个项目有自己的绩效目标表，不得重复", "Every project has a table of its own"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(TargetSet set)
    {
        foreach (var (copy, original) in set.Copies)
        {
            yield return Remark(
                copy,
                new Message(
                    $"《{copy.Title}》的内容与《{original.Title}》完全相同（项目“{NameOf(original)}”），应换成本项目自己的绩效目标表。",
                    $"“{copy.Title}” repeats the whole of “{original.Title}” (project “{NameOf(original)}”); put this project's own table here."),
                [CodeOf(copy), TitleOf(copy), TitleOf(original)]);
        }

        foreach (var (copy, original) in DuplicateTables.FindAlike(set.Targets, set.Copies))
        {
            var isSameProject = ProjectNames.Same(NameOf(copy), NameOf(original));
            yield return Remark(
                copy,
                new Message(
                    $"“{NameOf(copy)}”的绩效目标和指标与“{NameOf(original)}”完全相同，请核对是否照抄。",
                    $"goals and indicators of “{NameOf(copy)}” are those of “{NameOf(original)}”; was one copied from the other?"),
                [TitleOf(copy), TitleOf(original)],
                severity: isSameProject ? Severity.Info : Severity.Warning);
        }
    }
}
