using Mingsuan.Core.Relations;

namespace Mingsuan.Core.Tests.Published;

/// <summary>Writes relations so that a failed test can be read.</summary>
internal static class Report
{
    public static string Of(IEnumerable<CheckedRelation> relations) => string.Join('\n', relations.Select(Of));

    public static string Of(CheckedRelation it) =>
        $"{it.Verdict} {it.Relation.Kind}: {it.Relation.Total} = {string.Join(" + ", it.Relation.Parts)}{(it.Relation.Obstacle is { } obstacle ? $" ({obstacle.English})" : string.Empty)}";
}
