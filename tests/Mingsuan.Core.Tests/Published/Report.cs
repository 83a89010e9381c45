using Mingsuan.Core.Figures;
using Mingsuan.Core.Relations;

namespace Mingsuan.Core.Tests.Published;

/// <summary>Writes relations as one line each, so that a test can state what it expects and a failed one can be read.</summary>
internal static class Report
{
    /// <summary>Every relation of some tables with its verdict: <c>Exact RowSum 10 = 4 + 6</c>.</summary>
    public static string[] On(params Table[] tables) => [.. Check(tables).Select(Brief)];

    public static IEnumerable<CheckedRelation> Check(params Table[] tables) =>
        RelationDeriver.Derive([.. tables.SelectMany(table => table.Figures)]).Select(CheckedRelation.Check);

    public static string Of(IEnumerable<CheckedRelation> relations) => string.Join('\n', relations.Select(Full));

    private static string Brief(CheckedRelation it) =>
        $"{it.Verdict} {it.Relation.Kind} {Text(it.Relation.Total)} = {string.Join(" + ", it.Relation.Parts.Select(Text))}{Obstacle(it)}";

    private static string Text(Figure figure) => figure.Place.Text;

    private static string Full(CheckedRelation it) =>
        $"{it.Verdict} {it.Relation.Kind}: {it.Relation.Total} = {string.Join(" + ", it.Relation.Parts)} ±{it.Relation.Slack}{Obstacle(it)}";

    private static string Obstacle(CheckedRelation it) => it.Relation.Obstacle is { } obstacle ? $": {obstacle.English}" : string.Empty;
}
