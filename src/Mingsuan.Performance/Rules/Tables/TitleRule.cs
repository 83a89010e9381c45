using Mingsuan.Core.Findings;
using Mingsuan.Performance.Forms;
using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Rules.Tables;

/// <summary>PF-TITLE: the title names the project that the table is about.</summary>
public sealed class TitleRule : TableRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-TITLE", Severity.Error, new Message("表的标题与表内项目名称一致", "The title names the project inside"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(PerformanceTarget target)
    {
        if (target.Name is not { } name || FormTitle.IsGeneral(target.Title))
        {
            yield break;
        }

        var title = FormTitle.ProjectOf(target.Title);
        if (!ProjectNames.Same(title, name))
        {
            yield return Remark(
                $"标题写的是“{title}”，表内项目名称是“{name}”。",
                $"the title says “{title}”, the table is that of “{name}”.",
                [At(target.Place?.Line, target.Title), At(target.NameLine, name)]);
        }
    }
}
