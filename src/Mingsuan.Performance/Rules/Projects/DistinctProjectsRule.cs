using Mingsuan.Core.Findings;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>X-PROJ-KEY: a project code stands in one table only. A table repeated whole is left to PF-DUP.</summary>
public sealed class DistinctProjectsRule : SetRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("X-PROJ-KEY", Severity.Error, new Message("项目编码不重复", "Project codes are distinct"), Sources.Logic);

    /// <inheritdoc/>
    public override IEnumerable<TargetRemark> Check(TargetSet set)
    {
        var repeated = set.Copies.Select(pair => pair.Copy).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var group in set.Targets.Where(target => target.Code is not null && !repeated.Contains(target)).GroupBy(target => target.Code!, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            var tables = group.ToList();
            yield return Remark(
                tables[1],
                new Message(
                    $"项目编码“{group.Key}”用在{tables.Count}张表中：{string.Join("、", tables.Select(table => $"“{NameOf(table)}”"))}。",
                    $"the project code “{group.Key}” stands in {tables.Count} tables: {string.Join(", ", tables.Select(table => $"“{NameOf(table)}”"))}."),
                [.. tables.Skip(1).Append(tables[0]).Select(CodeOf)]);
        }
    }
}
