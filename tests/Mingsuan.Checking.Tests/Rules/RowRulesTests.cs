using Mingsuan.Checking.Rules;
using Mingsuan.Core.Findings;

namespace Mingsuan.Checking.Tests.Rules;

/// <summary>Rules about rows that are listed twice, left out, or put into a wrong column, and about years in headings.</summary>
public class RowRulesTests
{
    [Fact]
    public void A_subject_listed_twice_is_found_and_a_total_at_top_and_bottom_is_not()
    {
        Found(new RepeatedRow(), Table.Disclosure(Table.Statement(0, "支出总表", "expenditure", 2, ("合计", ["3.00"]), ("201", ["1.00"]), ("205", ["2.00"]), ("合计", ["3.00"])))).ShouldBeEmpty();
        Found(new RepeatedRow(), Table.Disclosure(Table.Statement(0, "支出总表", "expenditure", 2, ("合计", ["3.00"]), ("201", ["1.00"]), ("205", ["2.00"]), ("201", ["1.00"]))))
            .ShouldHaveSingleItem().Message.Chinese.ShouldContain("“201”一行与前面的一行");
    }

    [Fact]
    public void A_list_without_its_total_is_found()
    {
        Found(new MissingTotal(), Table.Disclosure(Table.Statement(0, "支出总表", "expenditure", 2, ("合计", ["6.00"]), ("201", ["1.00"]), ("205", ["2.00"]), ("208", ["3.00"])))).ShouldBeEmpty();
        Found(new MissingTotal(), Table.Disclosure(Table.Statement(0, "支出总表", "expenditure", 2, ("201", ["1.00"]), ("205", ["2.00"]), ("208", ["3.00"])))).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void An_item_whose_division_is_left_out_is_found_where_others_have_theirs()
    {
        Found(new MissingLevel(), Coded("201", "20103", "2010301", "205", "20502", "2050201")).ShouldBeEmpty();
        Found(new MissingLevel(), Coded("2010301", "2050201", "2080501")).ShouldBeEmpty();
        Found(new MissingLevel(), Coded("201", "20103", "2010301", "205", "20502", "2050201", "208", "2080501")).ShouldHaveSingleItem().Expected.ShouldBe("20805");
    }

    [Fact]
    public void A_year_that_is_neither_this_nor_the_one_before_is_found_in_a_heading()
    {
        Found(new HeadingYear(), Headed("2024年预算数", "2023年执行数", "2022年决算数")).ShouldBeEmpty();
        Found(new HeadingYear(), Headed("2021年预算数", "2023年执行数", "2022年决算数")).ShouldHaveSingleItem().Actual.ShouldBe("2021年");
    }

    [Fact]
    public void An_amount_beside_the_column_of_its_details_is_found()
    {
        Table.Check(("合计", ["5.00", "5.00", ""]), ("201", ["5.00", "5.00", ""]), ("20103", ["5.00", "5.00", ""])).Findings.ShouldBeEmpty();
        Table.Check(("合计", ["5.00", "5.00", ""]), ("201", ["5.00", "", "5.00"]), ("20103", ["5.00", "5.00", ""])).Findings
            .ShouldContain(finding => finding.Rule == "AR-BLANK" && finding.Severity == Severity.Error && finding.Actual == "5.00");
    }

    private static Mingsuan.Core.Disclosures.Disclosure Coded(params string[] codes)
    {
        var (statement, figures) = Table.Statement(0, "支出总表", "expenditure", 2, [.. codes.Select(code => (code, new[] { "1.00" }))]);
        return Table.Disclosure((statement with { Rows = [.. codes.Select((code, index) => new Mingsuan.Core.Disclosures.StatementRow([code, "1.00"], 10 + index, null))] }, figures));
    }

    private static Mingsuan.Core.Disclosures.Disclosure Headed(params string[] headings)
    {
        var (statement, figures) = Table.Statement(0, "支出总表", "expenditure", 2, ("合计", ["1.00"]));
        return Table.Disclosure((statement with { Columns = [.. headings.Select(heading => new[] { heading })] }, figures));
    }

    private static List<Finding> Found(IDisclosureRule rule, Mingsuan.Core.Disclosures.Disclosure disclosure) => [.. rule.Check(disclosure, [])];
}
