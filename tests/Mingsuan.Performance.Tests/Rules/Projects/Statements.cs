using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Money;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;

namespace Mingsuan.Performance.Tests.Rules.Projects;

/// <summary>A disclosure of a few project figures.</summary>
internal static class Statements
{
    public static Coordinates Projects { get; } = Coordinates.Of(StandardDimensions.Nature.Member("project"));

    public static Coordinates Project(string name) => Coordinates.Of(StandardDimensions.Nature.Member("project"), StandardDimensions.Project.Member(name));

    public static Figure Figure(Coordinates coordinates, string value, int line) =>
        new(Measure.Budget, coordinates, new Amount(decimal.Parse(value), MoneyUnit.TenThousandYuan, 2), FigureState.Printed, new Place(0, line, 1, line, null, value));

    public static TargetSet Set(IReadOnlyList<Figure> figures, params PerformanceTarget[] targets) => new(targets, new Disclosure(
        new DocumentSource("sample.txt", "", "text/plain"),
        DisclosureKind.Budget,
        "",
        2024,
        new Department(null, null),
        [new Statement("project-expenditure", "项目支出表", MoneyUnit.TenThousandYuan, [], [], [], 40)],
        figures));
}
