using Mingsuan.Core.Figures;
using Mingsuan.Core.Relations;
using Mingsuan.Publishing.Model;

namespace Mingsuan.Publishing.Compiling;

/// <summary>
/// Tells which cells of a statement are sums of others, for live formulas: the relations that checking derives, so far as the
/// parts lie strictly inside the total (so that no formula can go in a circle) and their exact amounts add up.
/// </summary>
internal static class SumFinder
{
    /// <summary>The sums of one statement.</summary>
    /// <param name="figures">Its figures.</param>
    /// <param name="exact">The exact amounts by row and column of the figures.</param>
    /// <param name="columns">The printed column of each column of the figures.</param>
    public static IReadOnlyList<CellSum> Find(IReadOnlyList<Figure> figures, IReadOnlyDictionary<(int Row, int Column), decimal> exact, IReadOnlyList<int> columns)
    {
        var sums = new List<CellSum>();
        var taken = new HashSet<(int, int)>();
        foreach (var relation in RelationDeriver.Sums(figures))
        {
            if (relation.Kind is not (RelationKind.RowSum or RelationKind.ColumnSum) || Position(relation.Total) is not { } total || !exact.TryGetValue(total, out decimal amount)
                || !relation.Parts.All(part => Position(part) is not null && relation.Total.Coordinates!.StrictlyCovers(part.Coordinates!)))
            {
                continue;
            }

            var parts = relation.Parts.Select(part => Position(part)!.Value).ToList();
            if (parts.Sum(part => exact.GetValueOrDefault(part)) == amount && taken.Add(total))
            {
                sums.Add(new CellSum(total.Row, columns[total.Column], [.. parts.Select(part => new CellPosition(part.Row, columns[part.Column]))]));
            }
        }

        return [.. sums.OrderBy(sum => sum.Row).ThenBy(sum => sum.Column)];
    }

    private static (int Row, int Column)? Position(Figure figure) =>
        figure.Place is { Row: { } row, Column: { } column } && figure.Coordinates is not null ? (row, column) : null;
}
