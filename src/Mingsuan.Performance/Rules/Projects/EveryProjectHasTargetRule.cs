using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Findings;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>PF-EXIST: every project that the statements list by name has a target table, and every table is of a listed project.</summary>
public sealed class EveryProjectHasTargetRule : SetRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("PF-EXIST", Severity.Error, new Message("每个项目都有绩效目标表", "Every project has a target table"), "中发〔2018〕34号");

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(TargetSet set)
    {
        var listed = set.Disclosure is { } disclosure ? ProjectTotals.Named(disclosure) : [];
        if (listed.Count == 0 || set.Targets.Count == 0 || set.Targets.Any(target => NameOf(target).Length == 0))
        {
            yield break;
        }

        var open = new OpenTargets(set.Targets);
        var without = new List<(string Name, Core.Figures.Figure Figure)>();
        foreach (var project in listed)
        {
            if (!open.Take(project.Name))
            {
                without.Add(project);
            }
        }

        // Projects carried over are often published without tables: one remark for a list, not one for each.
        foreach (var group in without.GroupBy(project => project.Figure.Place.Statement))
        {
            var names = group.Select(project => project.Name).ToList();
            var isCarriedOver = group.All(project => project.Figure.Coordinates!.Members.Any(member => member.Dimension == StandardDimensions.Origin && member.Id == "carried-over"));
            yield return Remark(
                target: null,
                new Message(
                    $"《{set.Disclosure!.Statements[group.Key!.Value].Title}》中有{names.Count}个{(isCarriedOver ? "结转" : "")}项目没有绩效目标表：{Shown(names)}。",
                    $"{names.Count} {(isCarriedOver ? "carried-over " : "")}project(s) of “{set.Disclosure.Statements[group.Key.Value].Title}” have no target table: {Shown(names)}."),
                [.. group.Select(project => project.Figure.Place with { Text = project.Name })],
                severity: isCarriedOver ? Severity.Warning : null);
        }

        foreach (var target in open.Left)
        {
            yield return Remark(
                target,
                new Message(
                    $"“{NameOf(target)}”有绩效目标表，项目支出表中却没有这个项目，请核对名称。",
                    $"“{NameOf(target)}” has a target table but is in no list of projects; check the name."),
                [TitleOf(target)],
                severity: Severity.Warning);
        }
    }

    private static string Shown(List<string> names)
    {
        const int Most = 5;
        return string.Join("、", names.Take(Most).Select(name => $"“{name}”")) + (names.Count > Most ? "等" : "");
    }
}
