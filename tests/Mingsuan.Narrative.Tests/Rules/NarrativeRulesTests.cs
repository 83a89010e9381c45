using Mingsuan.Core.Figures;

namespace Mingsuan.Narrative.Tests.Rules;

/// <summary>A passing and a failing case of each rule about sentences.</summary>
public sealed class NarrativeRulesTests
{
    private static readonly Figure[] Basic = [Prose.Table("side=expenditure nature=public", 20m), Prose.Table("side=expenditure nature=public economic=30201", 12m), Prose.Table("side=expenditure nature=public economic=30205", 8m)];

    [Theory]
    [InlineData("公用经费20.00万元，主要用于办公费、水电费等日常支出。")]
    [InlineData("公用经费20.00万元，主要用于开展群众文化活动。")]
    public void Uses_that_are_budgeted_pass(string text) => Rules(Basic, text).ShouldBeEmpty();

    [Fact]
    public void A_use_that_is_not_budgeted_is_found()
    {
        var finding = Prose.Findings(Basic, "机关运行经费20.00万元，主要用于办公费、取暖费等日常支出。").Where(finding => finding.Rule == "N-USE").ShouldHaveSingleItem();

        (finding.Actual, finding.Places[0].Text).ShouldBe(("取暖费", "取暖费"));
        finding.Message.Chinese.ShouldContain("30208");
    }

    [Fact]
    public void Without_the_statement_of_basic_expenditure_uses_are_not_checked() => Rules([], "公用经费20.00万元，主要用于取暖费。").ShouldBeEmpty();

    [Theory]
    [InlineData("机关运行经费20.00万元，比上年减少1.00万元，主要原因是。")]
    [InlineData("公务接待费2.00万元，比上年增加1.00万元，原因是")]
    [InlineData("公务接待费2.00万元，比上年增加1.00万元。")]
    public void A_change_without_a_reason_is_found(string text) => Rules([], text).ShouldBe(["N-REASON"]);

    [Theory]
    [InlineData("公务接待费2.00万元，比上年增加1.00万元，主要原因是接待批次增加。")]
    [InlineData("公务接待费2.00万元，与上年持平。")]
    [InlineData("“三公”经费预算情况及增减变化原因")]
    public void A_change_with_a_reason_passes(string text) => Rules([], text).ShouldBeEmpty();

    [Fact]
    public void As_many_units_as_are_counted_pass() => Rules([], "本部门下属单位3个，包括：澄水市图书馆、澄水市美术馆和澄水市剧院。").ShouldBeEmpty();

    [Fact]
    public void Fewer_units_than_are_counted_are_found() => Rules([], "本部门下属单位3个，包括：澄水市图书馆、澄水市美术馆。").ShouldBe(["N-ORG"]);

    [Fact]
    public void A_year_that_was_kept_from_the_text_before_is_found() =>
        Rules([], "2023年本单位机关运行经费20.00万元，比2023年预算减少1.00万元，主要原因是人员减少。").ShouldBe(["N-YEAR"]);

    [Fact]
    public void The_year_before_may_be_named() => Rules([], "2023年本单位机关运行经费21.00万元。").ShouldBeEmpty();

    [Theory]
    [InlineData("机关运行经费21.00万元。", "X-RUN")]
    [InlineData("机关运行经费19.00万元。", null)]
    [InlineData("机关运行经费10.00万元。", "X-RUN")]
    [InlineData("机关运行经费20.00万元。", null)]
    public void Running_cost_is_no_more_than_public_funds(string text, string? rule) => Rules(Basic, text).ShouldBe(rule is null ? [] : [rule]);

    [Fact]
    public void Running_cost_is_all_public_funds_where_the_document_says_so() =>
        Rules(Basic, "机关运行经费19.00万元。", "机关运行经费：是指各部门（单位）的公用经费，包括办公及印刷费。").ShouldBe(["X-RUN"]);

    private static IEnumerable<string> Rules(Figure[] tables, params string[] paragraphs) => Prose.Findings(tables, paragraphs).Select(finding => finding.Rule);
}
