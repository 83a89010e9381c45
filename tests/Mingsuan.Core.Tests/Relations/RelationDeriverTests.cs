using Mingsuan.Core.Money;
using Mingsuan.Core.Tests.Published;

namespace Mingsuan.Core.Tests.Relations;

public class RelationDeriverTests
{
    [Fact]
    public void Figures_of_two_statements_that_answer_one_question_are_equal() =>
        Report.On(
            Table.Of(0, "side=expenditure", "*").Row("function=2013201 | 5.00"),
            Table.Of(1, "side=expenditure", "function=2013201").Row("* | 5.10"))
        .ShouldBe(["Broken Equality 5.10 = 5.00"]);

    [Fact]
    public void Figures_in_different_units_are_compared_in_the_coarser_of_both()
    {
        Report.On(Table.Of(0, "side=expenditure", "*").Row("* | 5.00"), Table.Yuan(1, "side=expenditure", "*").Row("* | 50049.99"))
            .ShouldBe(["Rounding Equality 5.00 = 50049.99"]);
        Report.On(Table.Of(0, "side=expenditure", "*").Row("* | 5.00"), Table.Yuan(1, "side=expenditure", "*").Row("* | 50051.00"))
            .ShouldBe(["Broken Equality 5.00 = 50051.00"]);
    }

    [Fact]
    public void The_answer_that_stands_alone_is_held_against_the_others() =>
        Report.On(
            Table.Of(0, "side=expenditure", "*").Row("* | 7.00"),
            Table.Of(1, "side=expenditure", "*").Row("* | 5.00"),
            Table.Of(2, "side=expenditure", "*").Row("* | 5.00"))
        .ShouldBe(["Broken Equality 7.00 = 5.00", "Exact Equality 5.00 = 5.00"], ignoreOrder: true);

    [Fact]
    public void Blank_and_uncertain_cells_and_ones_that_are_not_understood_are_not_compared() =>
        Report.On(
            Table.Of(0, "side=expenditure", "*").Row("* | 7.00"),
            Table.Of(1, "side=expenditure", "*").Row("* | _"),
            Table.Of(2, "side=expenditure", "*").Row("* | 5.00?"),
            Table.Of(3, "side=expenditure", "*").Row("?? | 5.00"))
        .ShouldBeEmpty();

    [Fact]
    public void Sources_equal_uses() =>
        Report.On(Table.Of(0, "", "side=revenue", "side=uses").Row("* | 10.00 10.10")).ShouldBe(["Broken Balance 10.10 = 10.00"]);

    [Fact]
    public void Revenue_and_expenditure_of_one_question_are_equal_when_nothing_is_left() =>
        Report.On(
            Table.Of(0, "side=revenue fund=government-fund", "*").Row("* | 3.00"),
            Table.Of(1, "side=expenditure fund=government-fund", "*").Row("* | 3.00"))
        .ShouldBe(["Exact Balance 3.00 = 3.00"]);

    [Fact]
    public void What_is_left_at_the_years_end_stands_between_revenue_and_expenditure() =>
        Report.On(Table.Of(0, "", "*")
            .Row("side=revenue | 10.00")
            .Row("side=expenditure | 8.00")
            .Row("side=year-end-balance | 2.00")
            .Row("side=uses | 10.00"))
        .ShouldBe(["Exact RowSum 10.00 = 8.00 + 2.00", "Exact Balance 10.00 = 10.00"], ignoreOrder: true);

    [Fact]
    public void A_balance_that_does_not_make_up_the_difference_is_found() =>
        Report.On(Table.Of(0, "", "*")
            .Row("side=revenue | 10.00")
            .Row("side=expenditure | 8.00")
            .Row("side=year-end-balance | 3.00")
            .Row("side=uses | 10.00"))
        .ShouldContain("Broken RowSum 10.00 = 8.00 + 3.00");

    [Fact]
    public void A_sum_across_statements_is_found_when_every_part_is_published_somewhere() =>
        Report.On(
            Table.Of(0, "side=expenditure nature=project", "*").Row("* | 10.00"),
            Table.Of(1, "side=expenditure nature=project origin=current-year", "*").Row("* | 7.00"),
            Table.Of(2, "side=expenditure nature=project origin=carried-over", "*").Row("* | 4.00"))
        .ShouldBe(["Broken CrossSum 10.00 = 7.00 + 4.00"]);

    [Fact]
    public void No_sum_across_statements_is_made_when_a_part_is_not_published() =>
        Report.On(
            Table.Of(0, "side=expenditure", "*").Row("* | 10.00"),
            Table.Of(1, "side=expenditure nature=basic", "*").Row("* | 7.00"),
            Table.Of(2, "side=expenditure nature=project", "*").Row("* | 1.00"))
        .ShouldBeEmpty();

    [Fact]
    public void A_part_that_is_not_published_is_replaced_by_its_own_parts() =>
        Report.On(
            Table.Of(0, "side=expenditure fund=general-public nature=basic", "*").Row("* | 10.00"),
            Table.Of(1, "side=expenditure fund=general-public", "*").Row("nature=personnel | 6.00"),
            Table.Of(2, "side=expenditure fund=general-public", "*").Row("nature=public | 3.00"))
        .ShouldBe(["Broken CrossSum 10.00 = 6.00 + 3.00"]);

    [Fact]
    public void A_sum_that_a_statement_states_is_not_repeated_across_statements() =>
        Report.On(
            Table.Of(0, "side=expenditure", "*", "origin=current-year", "origin=carried-over").Row("* | 10.00 7.00 3.00"),
            Table.Of(1, "side=expenditure", "*").Row("* | 10.00"))
        .ShouldBe(["Exact ColumnSum 10.00 = 7.00 + 3.00", "Exact Equality 10.00 = 10.00"], ignoreOrder: true);

    [Fact]
    public void A_sum_that_one_measure_states_does_not_replace_that_of_another() =>
        Report.On(
            Table.Of(0, "side=expenditure", "*", "origin=current-year", "origin=carried-over").Row("* | 10.00 7.00 3.00"),
            Table.Of(1, "side=expenditure", "PriorYearBudget: *").Row("* | 9.00"),
            Table.Of(2, "side=expenditure", "PriorYearBudget: origin=current-year").Row("* | 7.00"),
            Table.Of(3, "side=expenditure", "PriorYearBudget: origin=carried-over").Row("* | 3.00"))
        .ShouldContain("Broken CrossSum 9.00 = 7.00 + 3.00");

    [Fact]
    public void When_two_answers_disagree_both_are_tried_in_a_sum() =>
        Report.On(
            Table.Of(0, "side=expenditure", "*").Row("* | 10.00"),
            Table.Of(1, "side=expenditure", "*").Row("* | 11.00"),
            Table.Of(2, "side=expenditure origin=current-year", "*").Row("* | 7.00"),
            Table.Of(3, "side=expenditure origin=carried-over", "*").Row("* | 3.00"))
        .Where(relation => relation.Contains("CrossSum", StringComparison.Ordinal))
        .ShouldBe(["Exact CrossSum 10.00 = 7.00 + 3.00", "Broken CrossSum 11.00 = 7.00 + 3.00"]);

    [Fact]
    public void The_relations_come_in_the_same_order_every_time()
    {
        Table[] tables =
        [
            Table.Of(0, "", "side=revenue", "side=uses").Row("* | 10.00 10.00").Row("fund=general-public | 9.00 9.00").Row("fund=government-fund | 1.00 1.00"),
            Table.Of(1, "side=expenditure", "*", "nature=basic", "nature=project").Row("* | 10.00 4.00 6.00").Row("function=201 | 10.00 4.00 6.00"),
        ];
        Report.On(tables).ShouldBe(Report.On(tables));
        Report.On(tables).Length.ShouldBeGreaterThan(8);
    }

    [Fact]
    public void Nothing_published_has_no_relations() => Core.Relations.RelationDeriver.Derive([]).ShouldBeEmpty();

    [Fact]
    public void The_consensus_takes_the_most_finely_stated_of_equal_answers() =>
        Report.Check(
            Table.Of(0, "side=expenditure", "*").Row("* | 5.00"),
            Table.Yuan(1, "side=expenditure", "*").Row("* | 50000.00"))
        .ShouldHaveSingleItem().Relation.Parts[0].Amount.Unit.ShouldBe(MoneyUnit.Yuan);
}
