using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Rules.Projects;

/// <summary>What a document says all its projects cost together.</summary>
/// <param name="Yuan">The amount, in yuan.</param>
/// <param name="Tolerance">What rounding may have changed, in yuan.</param>
/// <param name="Printed">The amount as printed, or the sum of the printed ones, in the unit.</param>
/// <param name="Unit">The unit of the statement.</param>
/// <param name="Place">Where it stands; of a sum, the first part.</param>
internal sealed record ProjectTotal(decimal Yuan, decimal Tolerance, string Printed, MoneyUnit Unit, Place Place);

/// <summary>What the statements say of projects.</summary>
internal static class ProjectTotals
{
    private const decimal Half = 0.5m;

    /// <summary>
    /// The totals of project expenditure, under every scope of origin that is published. The projects of one fund are not all: of funds the
    /// widest counts, or the sum of the funds where nothing wider is published.
    /// </summary>
    /// <param name="disclosure">The statements.</param>
    /// <returns>Totals that restrict neither function nor class, unit or project.</returns>
    public static IReadOnlyList<ProjectTotal> TotalsOf(Disclosure disclosure)
    {
        var all = Budgets(disclosure).Where(figure => figure.Coordinates!.Members.All(member => IsScope(member.Dimension))).ToList();
        var totals = new List<ProjectTotal>();
        foreach (var scope in all.GroupBy(figure => (Of(figure, StandardDimensions.Origin), Of(figure, StandardDimensions.Side))))
        {
            var widest = scope.Where(figure => !scope.Any(other => IsWider(Of(other, StandardDimensions.Fund), Of(figure, StandardDimensions.Fund)))).ToList();
            var funds = widest.DistinctBy(figure => Of(figure, StandardDimensions.Fund)).ToList();
            if (funds.Count < 2)
            {
                totals.AddRange(widest.Select(figure => new ProjectTotal(figure.Amount.InYuan, HalfStep(figure), figure.Place.Text, figure.Amount.Unit, figure.Place)));
                continue;
            }

            decimal sum = funds.Sum(figure => figure.Amount.InYuan);
            var unit = funds[0].Amount.Unit;
            totals.Add(new ProjectTotal(sum, funds.Sum(HalfStep), TargetPrinter.Number(Math.Round(sum / unit.InYuan, 2)), unit, funds[0].Place));
        }

        return totals;
    }

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

    private static Member Of(Figure figure, Dimension dimension) => figure.Coordinates![dimension];

    private static bool IsWider(Member member, Member other) => !member.Equals(other) && member.Covers(other);

    private static decimal HalfStep(Figure figure) => figure.Amount.StepInYuan * Half;

    private static bool IsScope(Dimension dimension) =>
        dimension == StandardDimensions.Nature || dimension == StandardDimensions.Side || dimension == StandardDimensions.Fund || dimension == StandardDimensions.Origin;
}
