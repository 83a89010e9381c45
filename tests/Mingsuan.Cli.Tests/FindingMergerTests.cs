using Mingsuan.Core.Figures;
using Mingsuan.Core.Findings;
using Mingsuan.Inspection;

namespace Mingsuan.Cli.Tests;

public sealed class FindingMergerTests
{
    [Fact]
    public void Two_rule_sets_that_want_the_same_value_in_the_same_place_are_one_finding()
    {
        var merged = FindingMerger.Merge([
            Finding("N-AMT", "应为 4.60", 12, "4.00", "4.60"),
            Finding("PR-SUM", "应等于各项之和", 12, "4.00", "4.60"),
        ]);

        merged.ShouldHaveSingleItem().Rule.ShouldBe("N-AMT");
    }

    [Fact]
    public void Other_values_or_lines_are_other_causes() =>
        FindingMerger.Merge([Finding("N-AMT", "一", 12, "4.00", "4.60"), Finding("PR-SUM", "二", 12, "4.00", "5.60"), Finding("PR-SUM", "三", 13, "4.00", "4.60")]).Count.ShouldBe(3);

    [Fact]
    public void The_graver_severity_is_kept()
    {
        var warning = Finding("N-YEAR", "请核对", 3, "2023年", "2024年") with { Severity = Severity.Warning };
        FindingMerger.Merge([warning, Finding("N-YEAR", "年度写错", 3, "2023 年", "2024年")]).ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void Cells_of_statements_are_left_to_the_relations()
    {
        var place = new Place(0, 1, 1, 8, null, "4.00");
        FindingMerger.Merge([Finding("AR-ROW", "一", 8, "4.00", "4.60") with { Places = [place] }, Finding("AR-TOTAL", "二", 8, "4.00", "4.60") with { Places = [place] }]).Count.ShouldBe(2);
    }

    private static Finding Finding(string rule, string message, int line, string actual, string? expected) =>
        new(rule, Severity.Error, new Message(message, message), "测试", [new Place(null, null, null, line, null, actual)]) { Actual = actual, Expected = expected };
}
