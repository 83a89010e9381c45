using Mingsuan.Core.Findings;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>
/// CL-PCODE: the first six characters of a project code are the division of the department. A document seldom prints its own
/// division, so the one that most of its codes share is taken for it.
/// </summary>
public sealed class ProjectDivisionRule : SetRule
{
    private const int Length = 21;
    private const int DivisionLength = 6;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("CL-PCODE", Severity.Warning, new Message("项目编码的区划一致", "Project codes have the department's division"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(TargetSet set)
    {
        var coded = set.Targets.Where(target => target.Code is { Length: Length }).ToList();
        var usual = coded.GroupBy(target => target.Code![..DivisionLength], StringComparer.Ordinal).MaxBy(group => group.Count());
        if (usual is null || usual.Count() * 2 <= coded.Count)
        {
            yield break;
        }

        foreach (var target in coded.Where(target => !target.Code!.StartsWith(usual.Key, StringComparison.Ordinal)))
        {
            yield return Remark(
                target,
                new Message(
                    $"项目编码“{target.Code}”的区划是{target.Code![..DivisionLength]}，本部门其他项目是{usual.Key}，请核对编码。",
                    $"the division in the project code “{target.Code}” is {target.Code[..DivisionLength]}, that of the department's other projects {usual.Key}; check the code."),
                [CodeOf(target)]);
        }
    }
}
