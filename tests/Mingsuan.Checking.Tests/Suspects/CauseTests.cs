using Mingsuan.Core.Findings;
using Mingsuan.Core.Relations;

namespace Mingsuan.Checking.Tests.Suspects;

public class CauseTests
{
    [Fact]
    public void Where_all_holds_there_is_nothing_to_find()
    {
        var report = Table.Check(("合计", ["30.00", "10.00", "20.00"]), ("201", ["18.00", "6.00", "12.00"]), ("202", ["12.00", "4.00", "8.00"]));

        report.Findings.ShouldBeEmpty();
        report.Count(Verdict.Exact).ShouldBe(6);
    }

    [Fact]
    public void The_one_figure_that_explains_both_sums_is_named_with_its_value()
    {
        var report = Table.Check(("合计", ["30.00", "10.00", "20.00"]), ("201", ["18.00", "6.00", "21.00"]), ("202", ["12.00", "4.00", "8.00"]));

        var finding = report.Errors().ShouldHaveSingleItem();
        finding.Suspect.ShouldNotBeNull();
        finding.Suspect.Place.Text.ShouldBe("21.00");
        finding.Suspect.Value.ShouldBe("12.00");
        finding.Suspect.Confidence.ShouldBe(Confidence.Certain);
        finding.Suspect.Slip!.Chinese.ShouldContain("颠倒");
        finding.Relations.Count.ShouldBe(2);
        (finding.Expected, finding.Actual, finding.Difference).ShouldBe(("12.00", "21.00", "9.00"));
    }

    [Fact]
    public void Where_two_figures_explain_it_equally_none_is_accused()
    {
        var report = new DisclosureChecker().Check(Table.Disclosure(
            Table.Statement(0, "支出总表", "expenditure", 2, ("合计", ["31.27"])), Table.Statement(1, "一般公共预算支出表", "expenditure", 2, ("合计", ["48.56"]))));

        var finding = report.Errors().ShouldHaveSingleItem();
        finding.Suspect.ShouldBeNull();
        finding.Message.Chinese.ShouldContain("无法判断");
        finding.Places.Count.ShouldBe(2);
    }

    [Fact]
    public void Two_independent_errors_are_two_findings()
    {
        var report = Table.Check(
            ("合计", ["60.00", "20.00", "40.00"]), ("201", ["18.00", "6.00", "13.00"]), ("202", ["12.00", "4.00", "8.00"]), ("205", ["30.00", "10.70", "20.00"]));

        var errors = report.Errors();
        errors.Count.ShouldBe(2);
        errors.Select(finding => finding.Suspect!.Place.Text).ShouldBe(["13.00", "10.70"], ignoreOrder: true);
        errors.Select(finding => finding.Suspect!.Value).ShouldBe(["12.00", "10.00"], ignoreOrder: true);
    }

    [Fact]
    public void What_no_single_figure_explains_is_still_reported()
    {
        // Both columns of one row disagree with everything around them, and so does the total of another row.
        var report = Table.Check(
            ("合计", ["30.00", "10.00", "20.00"]), ("201", ["18.00", "7.10", "13.30"]), ("202", ["15.70", "4.00", "8.00"]));

        report.Count(Verdict.Broken).ShouldBeGreaterThan(2);
        report.Errors().ShouldNotBeEmpty();
        report.Errors().SelectMany(finding => finding.Relations).Distinct().Count().ShouldBeGreaterThan(2);
    }

    [Fact]
    public void A_blank_total_accuses_nobody()
    {
        var report = Table.Check(("合计", ["", "10.00", "20.00"]), ("201", ["18.00", "6.00", "12.00"]), ("202", ["12.00", "4.00", "8.00"]));

        report.Errors().ShouldBeEmpty();
        report.Count(Verdict.Unchecked).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_rounding_difference_is_no_error()
    {
        var report = Table.Check(("合计", ["30.01", "10.00", "20.00"]), ("201", ["18.00", "6.00", "12.00"]), ("202", ["12.00", "4.00", "8.00"]));

        report.Errors().ShouldBeEmpty();
        report.Count(Verdict.Rounding).ShouldBe(2);
    }
}
