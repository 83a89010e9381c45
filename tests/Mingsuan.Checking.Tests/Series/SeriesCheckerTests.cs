using Mingsuan.Checking.Series;
using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Core.Money;

namespace Mingsuan.Checking.Tests.Series;

public sealed class SeriesCheckerTests
{
    private static readonly Disclosure Earlier = Published(2023, "某某局2023年部门预算", "120.00");

    [Fact]
    public void What_last_year_published_is_what_this_year_calls_last_year() =>
        Faults([Earlier, With(Published(2024, "某某局2024年部门预算", "150.00"), Measure.PriorYearBudget, 120m)]).ShouldBeEmpty();

    [Fact]
    public void Another_figure_for_last_year_is_a_warning_in_this_years_document()
    {
        var (document, finding) = Faults([Earlier, With(Published(2024, "某某局2024年部门预算", "150.00"), Measure.PriorYearBudget, 102m)]).ShouldHaveSingleItem();

        document.ShouldBe(1);
        (finding.Rule, finding.Severity, finding.Expected, finding.Actual).ShouldBe(("BC-COMPARE", Severity.Warning, "120.00", "102.00"));
    }

    [Fact]
    public void A_change_says_what_last_year_was()
    {
        var thisYear = Published(2024, "某某局2024年部门预算", "150.00");

        Faults([With(thisYear, Measure.Change, 30m), Earlier]).ShouldBeEmpty();
        Faults([With(thisYear, Measure.Change, 13m), Earlier]).ShouldHaveSingleItem().Finding.Actual.ShouldBe("137.00");
    }

    [Fact]
    public void Another_department_or_a_year_between_is_not_compared()
    {
        var later = With(Published(2025, "某某局2025年部门预算", "150.00"), Measure.PriorYearBudget, 102m);
        var other = With(Published(2024, "某某院2024年部门预算", "150.00"), Measure.PriorYearBudget, 102m) with { Department = new Department(null, "某某院") };

        Faults([Earlier, later]).ShouldBeEmpty();
        Faults([Earlier, other]).ShouldBeEmpty();
    }

    [Fact]
    public void The_office_is_part_of_its_department()
    {
        var department = Published(2024, "某某局2024年部门预算", "150.00");

        Faults([department, Published(2024, "某某局2024年单位预算", "140.00")]).ShouldBeEmpty();
        var (document, finding) = Faults([department, Published(2024, "某某局2024年单位预算", "150.02")]).ShouldHaveSingleItem();
        (document, finding.Rule, finding.Actual).ShouldBe((1, "PUB-UNITS", "150.02"));
    }

    [Fact]
    public void How_much_was_compared_is_said()
    {
        var thisYear = With(Published(2024, "某某局2024年部门预算", "150.00"), Measure.PriorYearBudget, 102m);

        var finding = SeriesChecker.Check([Earlier, thisYear]).Single(item => item.Finding.Severity == Severity.Info).Finding;
        finding.Message.Chinese.ShouldContain("2023年公开文件");
        finding.Message.Chinese.ShouldContain("对照 1 项，相符 0 项");
        SeriesChecker.Check([Published(2024, "某某局2024年部门预算", "150.00"), Published(2024, "某某局2024年单位预算", "140.00")])
            .ShouldHaveSingleItem().Finding.Message.English.ShouldContain("1 figures were compared with the department's budget");
    }

    [Theory]
    [InlineData("30.01", false)]
    [InlineData("30.02", false)]
    [InlineData("30.04", true)]
    public void A_change_of_rounded_amounts_is_no_difference(string change, bool differs) =>
        Faults([With(Published(2024, "某某局2024年部门预算", "150.00"), Measure.Change, decimal.Parse(change)), Earlier]).Count.ShouldBe(differs ? 1 : 0);

    private static List<(int Document, Finding Finding)> Faults(IReadOnlyList<Disclosure> disclosures) =>
        [.. SeriesChecker.Check(disclosures).Where(item => item.Finding.Severity != Severity.Info)];

    private static Disclosure Published(int year, string title, string total) =>
        Table.Disclosure(Table.Statement(0, "支出总表", "expenditure", 2, ("合计", [total]))) with { FiscalYear = year, Title = title };

    private static Disclosure With(Disclosure disclosure, Measure measure, decimal value) => disclosure with
    {
        Figures = [.. disclosure.Figures, new Figure(measure, Coordinates.Of(StandardDimensions.Side.Member("expenditure")), new Amount(value, MoneyUnit.TenThousandYuan, 2), FigureState.Printed, new Place(null, null, null, 40, null, value.ToString()))],
    };
}
