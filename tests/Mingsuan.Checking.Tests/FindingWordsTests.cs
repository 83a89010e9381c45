using Mingsuan.Core.Findings;

namespace Mingsuan.Checking.Tests;

/// <summary>A finding says what is wrong, where, what was expected and what to do.</summary>
public class FindingWordsTests
{
    [Fact]
    public void A_suspect_is_named_with_statement_row_column_line_value_and_slip()
    {
        var finding = Table.Check(("合计", ["30.00", "10.00", "20.00"]), ("201", ["18.00", "6.00", "21.00"]), ("202", ["12.00", "4.00", "8.00"])).Errors().Single();

        finding.Message.Chinese.ShouldBe("《支出总表》“201”行“项目支出”列（原文第 11 行）现为 21.00，应为 12.00（相邻两位数字颠倒）。请更正；有 2 项勾稽关系因它不成立。");
        finding.Message.English.ShouldBe("“支出总表”, row “201”, column “项目支出” (line 11) is 21.00 and should be 12.00 (two digits are swapped). Correct it; 2 relation(s) fail because of it.");
        finding.Places[0].Line.ShouldBe(11);
        finding.Source.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("201", "AR-PREFIX")]
    [InlineData("合计", "AR-TOTAL")]
    public void The_rule_says_what_kind_of_sum_fails(string total, string rule)
    {
        var rows = total == "合计"
            ? new (string, string[])[] { ("合计", ["30.00"]), ("201", ["18.00"]), ("202", ["13.50"]) }
            : [("201", ["30.00"]), ("20101", ["18.00"]), ("20102", ["13.50"])];

        Table.Check(rows).Errors().Single().Rule.ShouldBe(rule);
    }

    [Fact]
    public void A_row_that_does_not_add_up_falls_under_its_own_rule() =>
        Table.Check(("201", ["18.00", "6.00", "21.00"])).Errors().Single().Rule.ShouldBe("AR-ROW");

    [Fact]
    public void Two_statements_that_disagree_fall_under_the_rule_of_their_pair()
    {
        var report = new DisclosureChecker().Check(Table.Disclosure(
            Table.Statement(0, "支出总表", "expenditure", 2, ("合计", ["31.27"])), Table.Statement(1, "收支总表", "revenue-and-expenditure", 2, ("合计", ["48.56"]))));

        report.Errors().Single().Rule.ShouldBe("X-T1T3");
    }

    [Fact]
    public void Errors_come_before_the_rest_in_the_order_of_the_document()
    {
        var report = Table.Check(("合计", ["30.00", "10.00", "20.00"]), ("201", ["18.00", "-6.00", "24.00"]), ("202", ["12.00", "4.00", "8.00"]));

        report.Findings.Select(finding => finding.Severity).ShouldBeInOrder(SortDirection.Descending);
        report.Findings.ShouldContain(finding => finding.Rule == "AR-NEG");
        report.Findings.Max(finding => finding.Severity).ShouldBe(Severity.Error);
    }
}
