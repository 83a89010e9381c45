using Mingsuan.Core.Findings;
using Mingsuan.Core.Lexicons;
using Mingsuan.Resources.Catalog;
using Mingsuan.Resources.Model;

namespace Mingsuan.Resources.Rules;

/// <summary>X-PROC-PERF: a project whose name, goals or indicators speak of buying by procurement stands in the procurement budget.</summary>
internal sealed class ProcurementIndicatorsRule : IFindingRule
{
    /// <inheritdoc />
    public RuleInfo Info { get; } = new("X-PROC-PERF", Severity.Warning, new("绩效目标涉及采购的项目应编入政府采购预算", "a project whose targets speak of procurement is in the procurement budget"), Sources.Logic);

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ResourceSet set)
    {
        var total = Statements.Only(set, ResourceConcept.ProcurementTotal)?.Amount;
        bool isNothing = total is { Amount.Value: 0m } && !set.Procurement.Items.Any();
        bool isListed = set.Procurement.Items.Any(row => row.Project is not null);
        if (!isNothing && !isListed)
        {
            yield break;
        }

        var bought = set.Procurement.Items.Where(row => row.Project is not null).Select(row => PhraseText.Normalize(row.Project!)).ToHashSet(StringComparer.Ordinal);
        var missing = set.Projects.Where(project => IsGreat(project, set.Year, isNothing) && !bought.Contains(PhraseText.Normalize(project.Name)) && Speaks(project) is not null).DistinctBy(project => project.Name).ToList();
        if (missing.Count > 0)
        {
            string names = FindingParts.Names(missing.ConvertAll(project => project.Name));
            yield return Info.Finding(
                $"项目{names}的绩效目标涉及采购（“{Speaks(missing[0])}”），政府采购预算中没有安排。达到限额标准或属集中采购目录的，应编入政府采购预算；已采购完毕或不属政府采购的，可不处理。",
                $"The targets of {missing.Count} project(s) ({names}) speak of procurement (“{Speaks(missing[0])}”), which the procurement budget does not have. What is above the limit or in the central catalogue belongs into it.",
                [.. missing.Select(project => project.Place)]);
        }
    }

    // Small purchases need no procurement; where nothing at all is procured a project of unknown size counts too.
    private static bool IsGreat(PlannedProject project, int? year, bool isNothing) =>
        project.Budget is { } budget ? budget.InYuan >= Thresholds.Of("procurement-limit", year ?? int.MaxValue) : isNothing;

    private static string? Speaks(PlannedProject project) => project.Texts.Prepend(project.Name).FirstOrDefault(text => ResourceLexicon.Default.Projects.Contains(PhraseText.Normalize(text), ProjectMarker.Purchase));
}
