using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class BudgetYearRuleTests : RuleTest<BudgetYearRule>
{
    [Fact]
    public void A_title_of_another_year_is_found() => Fails(1, "青禾县农业农村局2023年部门预算公开情况说明", "2024年部门预算收入120万元。", "2024年部门预算支出120万元。").Expected.ShouldBe("2024年");

    [Fact]
    public void A_sentence_that_tells_the_budget_of_another_year_is_found() => Fails(1, "2023年，我部门财政拨款“三公”经费预算安排2.00万元。");

    [Fact]
    public void What_is_going_to_be_done_in_a_past_year_is_found() => Fails(1, "2023年，全局将继续推进高标准农田建设。");

    [Fact]
    public void A_comparison_with_the_wrong_year_is_found() => Fails(1, "公务接待费0.50万元，与2022年相比减少0.10万元。").Expected.ShouldBe("2023年");

    [Fact]
    public void A_reason_older_than_the_comparison_is_found() => Fails(1, "基本支出增加8.00万元，主要由于2022年度调入4人。").Severity.ShouldBe(Severity.Warning);

    [Theory]
    [InlineData("比2023年预算减少2.16万元。")]
    [InlineData("2023年，全县粮食产量实现增长。")]
    [InlineData("上年结转为2023年部门预算安排的项目。")]
    [InlineData("根据《青禾县2021年预算管理办法》编制。")]
    [InlineData("2023年部门预算执行情况良好。")]
    [InlineData("2024年4月12日")]
    public void Other_years_that_are_in_order_pass(string text) => Passes(text);

}
