using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;
using Mingsuan.Performance.Rules.Projects;

namespace Mingsuan.Performance.Tests.Rules.Projects;

/// <summary>X-PROJ and PF-EXIST: target tables against the statements.</summary>
public class StatementRulesTests
{
    private static readonly Coordinates Projects = Coordinates.Of(StandardDimensions.Nature.Member("project"));

    [Theory]
    [InlineData("30.00", "")]
    [InlineData("30.01", "")]
    [InlineData("34.00", "34.00")]
    public void AmountsSumToTheProjectExpenditure(string total, string expected)
    {
        var remarks = new ProjectsSumRule().Check(Set([Figure(Projects, total, 50)], Tables.Table(1, "沟渠清淤经费", "10.00"), Tables.Table(2, "桥梁检测经费", "20.00"))).ToList();
        string.Concat(remarks.Select(remark => remark.Proposed)).ShouldBe(expected);
    }

    [Fact]
    public void FormsInYuanAreConverted() => new ProjectsSumRule()
        .Check(Set([Figure(Projects, "10.00", 50)], Tables.Table(1, "沟渠清淤经费", "100049") with { Unit = "元" })).ShouldBeEmpty();

    [Fact]
    public void EveryListedProjectHasATable()
    {
        Named("沟渠清淤经费", "桥梁检测经费").ShouldBeEmpty();
        var remark = Named("沟渠清淤经费", "桥梁检测经费", "河道保洁经费").ShouldHaveSingleItem();
        (remark.Rule.Id, remark.Severity, remark.Places.Single().Text).ShouldBe(("PF-EXIST", Severity.Error, "河道保洁经费"));
    }

    [Fact]
    public void TableOfAProjectThatIsNotListed_IsAWarning() => Named("沟渠清淤经费").ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);

    private static List<TargetRemark> Named(params string[] names) =>
    [
        .. new EveryProjectHasTargetRule().Check(Set(
            [.. names.Select((name, index) => Figure(Coordinates.Of(StandardDimensions.Nature.Member("project"), StandardDimensions.Project.Member(name)), "10.00", 60 + index))],
            Tables.Table(1, "沟渠清淤经费"),
            Tables.Table(2, "桥梁检测经费"))),
    ];

    private static Figure Figure(Coordinates coordinates, string value, int line) =>
        new(Measure.Budget, coordinates, new Amount(decimal.Parse(value), MoneyUnit.TenThousandYuan, 2), FigureState.Printed, new Place(0, line, 1, line, null, value));

    private static TargetSet Set(IReadOnlyList<Figure> figures, params PerformanceTarget[] targets) => new(targets, new Disclosure(
        new DocumentSource("sample.txt", "", "text/plain"),
        DisclosureKind.Budget,
        "",
        2024,
        new Department(null, null),
        [new Statement("project-expenditure", "项目支出表", MoneyUnit.TenThousandYuan, [], [], [], 40)],
        figures));
}
