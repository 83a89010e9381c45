using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>What the statements say of projects.</summary>
internal static class ProjectTotals
{
    /// <summary>The totals of project expenditure: under every scope of fund and origin that is published.</summary>
    /// <param name="disclosure">The statements.</param>
    /// <returns>Figures that restrict neither function nor class, unit or project.</returns>
    public static IReadOnlyList<Figure> TotalsOf(Disclosure disclosure) =>
        [.. Budgets(disclosure).Where(figure => figure.Coordinates!.Members.All(member => IsScope(member.Dimension)))];

    /// <summary>The projects that a statement lists by name.</summary>
    /// <param name="disclosure">The statements.</param>
    /// <returns>The first figure of each named project with its name.</returns>
    public static IReadOnlyList<(string Name, Figure Figure)> Named(Disclosure disclosure)
    {
        var named = Budgets(disclosure)
            .Select(figure => (Name: figure.Coordinates!.Members.FirstOrDefault(member => member.Dimension == StandardDimensions.Project)?.Id, Figure: figure))
            .Where(item => item.Name is not null && item.Figure.Coordinates!.Members.All(member => IsScope(member.Dimension) || member.Dimension == StandardDimensions.Project || member.Dimension == StandardDimensions.Unit));
        return [.. named.DistinctBy(item => (item.Name, item.Figure.Place.Row, item.Figure.Place.Statement)).Select(item => (item.Name!, item.Figure))];
    }

    private static IEnumerable<Figure> Budgets(Disclosure disclosure) => disclosure.Figures.Where(figure =>
        figure is { IsPrinted: true, Measure: Measure.Budget, Coordinates: not null }
        && figure.Coordinates.Members.Any(member => member.Dimension == StandardDimensions.Nature && member.Id == "project"));

    private static bool IsScope(Dimension dimension) =>
        dimension == StandardDimensions.Nature || dimension == StandardDimensions.Side || dimension == StandardDimensions.Fund || dimension == StandardDimensions.Origin;
}
