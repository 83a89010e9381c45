using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Relations;
using Mingsuan.Core.Tests.Published;

namespace Mingsuan.Core.Tests.Relations;

public class KnownZerosTests
{
    /// <summary>All funds in one statement, the general public budget in another.</summary>
    private static readonly Table AllFunds = Table.Of(0, "side=expenditure", "*").Row("* | 10.00");
    private static readonly Table GeneralPublic = Table.Of(1, "side=expenditure fund=general-public", "*").Row("* | 10.10");

    [Fact]
    public void Without_knowing_the_other_funds_all_funds_and_one_are_not_compared() => Report.On(AllFunds, GeneralPublic).ShouldBeEmpty();

    [Fact]
    public void Blank_funds_make_all_funds_the_same_question_as_the_one_that_is_left()
    {
        var relation = Report.Check(AllFunds, GeneralPublic, OtherFunds("_")).ShouldHaveSingleItem();
        relation.Verdict.ShouldBe(Verdict.Broken);
        relation.Relation.Kind.ShouldBe(RelationKind.Equality);
        relation.Relation.Slack.ShouldBe(0m);
    }

    [Fact]
    public void Funds_printed_as_zero_leave_half_a_step_each()
    {
        var relation = Report.Check(AllFunds, GeneralPublic, OtherFunds("0.00")).ShouldHaveSingleItem();
        relation.Verdict.ShouldBe(Verdict.Broken);
        relation.Relation.Slack.ShouldBe(200m, "four funds, printed in 0.01 of 10,000 yuan");
    }

    [Fact]
    public void What_funds_printed_as_zero_can_hide_breaks_nothing() =>
        Report.On(Table.Of(0, "side=expenditure", "*").Row("* | 10.10"), Table.Of(1, "side=expenditure fund=general-public", "*").Row("* | 10.07"), OtherFunds("0.00"))
            .ShouldBe(["Rounding Equality 10.07 = 10.10"]);

    [Fact]
    public void One_fund_that_is_not_known_to_be_nothing_forbids_the_comparison() =>
        Report.On(AllFunds, GeneralPublic, Table.Of(2, "side=expenditure", "*").Row("fund=government-fund | _").Row("fund=state-capital | _")).ShouldBeEmpty();

    [Fact]
    public void A_zero_that_another_statement_contradicts_is_not_used() =>
        Report.On(AllFunds, GeneralPublic, OtherFunds("_"), Table.Of(3, "side=expenditure", "*").Row("fund=government-fund | 0.10"))
            .ShouldBe(["Broken CrossSum 10.00 = 10.10 + 0.10"], "the fund is a part of the sum and not left out");

    [Fact]
    public void A_zero_contradicted_by_a_part_of_it_is_not_used() =>
        Report.On(AllFunds, GeneralPublic, OtherFunds("_"), Table.Of(3, "side=expenditure", "*").Row("fund=government-fund nature=project | 0.10")).ShouldBeEmpty();

    [Fact]
    public void A_zero_of_one_function_says_nothing_about_the_fund() =>
        Report.On(AllFunds, GeneralPublic, Table.Of(2, "side=expenditure function=201", "*")
            .Row("fund=government-fund | _").Row("fund=state-capital | _").Row("fund=fiscal-special-account | _").Row("fund=unit-funds | _")).ShouldBeEmpty();

    [Fact]
    public void A_zero_of_all_money_is_not_used() =>
        Report.On(AllFunds, GeneralPublic, Table.Of(2, "side=expenditure", "*").Row("* | _")).ShouldBeEmpty();

    [Fact]
    public void A_part_as_large_as_its_whole_leaves_nothing_for_the_other_parts()
    {
        var relations = Report.On(
            Table.Of(0, "side=expenditure", "*", "nature=basic").Row("* | 10.00 10.00"),
            Table.Of(1, "side=expenditure", "*").Row("function=201 | 6.00"),
            Table.Of(2, "side=expenditure nature=basic", "*").Row("function=201 | 5.00"));
        relations.ShouldContain("Broken Equality 5.00 = 6.00");
    }

    [Fact]
    public void A_part_smaller_than_its_whole_leaves_something() =>
        Report.On(
            Table.Of(0, "side=expenditure", "*").Row("* | 10.00"),
            Table.Of(1, "side=expenditure", "*").Row("nature=basic | 9.00"),
            Table.Of(2, "side=expenditure", "*").Row("function=201 | 6.00"),
            Table.Of(3, "side=expenditure nature=basic", "*").Row("function=201 | 5.00"))
        .ShouldBeEmpty();

    [Fact]
    public void What_is_nothing_this_year_may_have_been_something_the_year_before() =>
        Report.On(
            Table.Of(0, "side=expenditure", "*", "PriorYearBudget: *").Row("* | 10.00 12.00"),
            Table.Of(1, "side=expenditure fund=general-public", "*", "PriorYearBudget: *").Row("* | 10.00 9.00"),
            OtherFunds("_"))
        .ShouldBe(["Exact Equality 10.00 = 10.00"]);

    [Fact]
    public void What_was_nothing_the_year_before_is_used_for_that_year() =>
        Report.On(
            Table.Of(0, "side=expenditure", "PriorYearBudget: *").Row("* | 12.00"),
            Table.Of(1, "side=expenditure fund=general-public", "PriorYearBudget: *").Row("* | 9.00"),
            OtherFunds("_", "PriorYearBudget: *"))
        .ShouldBe(["Broken Equality 9.00 = 12.00"]);

    [Fact]
    public void Changes_that_cancel_each_other_out_are_not_taken_for_nothing() =>
        Report.On(
            Table.Of(0, "side=expenditure", "Change: *").Row("function=201 | 4.00"),
            Table.Of(1, "side=expenditure fund=general-public", "Change: *").Row("function=201 | 1.00"),
            OtherFunds("0.00", "Change: *"))
        .ShouldBeEmpty();

    [Fact]
    public void A_fund_without_expenditure_may_have_revenue_that_is_left_at_the_years_end() =>
        Report.On(
            Table.Of(0, "", "*").Row("side=revenue | 12.00").Row("side=expenditure | 10.00").Row("side=year-end-balance | 2.00").Row("side=uses | 12.00"),
            Table.Of(1, "side=revenue fund=general-public", "*").Row("* | 10.00"),
            OtherFunds("_"))
        .ShouldNotContain(relation => relation.StartsWith("Broken", StringComparison.Ordinal));

    [Fact]
    public void A_fund_without_revenue_has_no_expenditure_whatever_is_left_at_the_years_end() =>
        Report.On(
            Table.Of(0, "", "*").Row("side=expenditure | 10.00").Row("side=year-end-balance | 2.00").Row("side=uses | 12.00"),
            Table.Of(1, "side=expenditure fund=general-public", "*").Row("* | 9.00"),
            Table.Of(2, "side=revenue", "*").Row("fund=government-fund | _").Row("fund=state-capital | _").Row("fund=fiscal-special-account | _").Row("fund=unit-funds | _"))
        .ShouldContain("Broken Equality 9.00 = 10.00");

    [Fact]
    public void A_balance_of_nothing_makes_revenue_and_expenditure_one_question() =>
        Report.On(Table.Of(0, "", "*").Row("side=revenue | 10.00").Row("side=expenditure | 9.00").Row("side=year-end-balance | _"))
            .ShouldBe(["Broken Balance 9.00 = 10.00"]);

    [Fact]
    public void A_balance_printed_as_zero_can_hide_half_a_step() =>
        Report.Check(Table.Of(0, "", "*").Row("side=revenue | 10.01").Row("side=expenditure | 10.00").Row("side=year-end-balance | 0.00"))
            .Select(relation => relation.Verdict).ShouldBe([Verdict.Rounding]);

    [Fact]
    public void The_least_bound_counts_when_several_statements_say_nothing()
    {
        var zeros = KnownZeros.Gather(
            [.. OtherFunds("0.00").Figures, .. Table.Yuan(3, "side=expenditure", "*").Row("fund=government-fund | 0.00").Figures], Core.Figures.Measure.Budget);
        zeros.Bound(Question.Of("fund=government-fund nature=project")).ShouldBe(0.005m);
        zeros.Bound(Question.Of("fund=state-capital")).ShouldBe(50m);
        zeros.Bound(Question.Of("fund=general-public")).ShouldBeNull();
        zeros.Bound(Coordinates.Everything).ShouldBeNull();
    }

    private static Table OtherFunds(string cell, string column = "*") =>
        Table.Of(2, "side=expenditure", column)
            .Row($"fund=government-fund | {cell}")
            .Row($"fund=state-capital | {cell}")
            .Row($"fund=fiscal-special-account | {cell}")
            .Row($"fund=unit-funds | {cell}");
}
