using Mingsuan.Core.Tests.Published;

namespace Mingsuan.Core.Tests.Relations;

public class StatementSumsTests
{
    [Fact]
    public void A_row_is_the_sum_of_the_rows_directly_below_its_code() =>
        Report.On(Table.Of(0, "side=expenditure", "*")
            .Row("* | 10.00")
            .Row("function=201 | 7.00")
            .Row("function=20132 | 7.00")
            .Row("function=2013201 | 3.00")
            .Row("function=2013202 | 4.00")
            .Row("function=208 | 3.00"))
        .ShouldBe(["Exact RowSum 10.00 = 7.00 + 3.00", "Exact RowSum 7.00 = 7.00", "Exact RowSum 7.00 = 3.00 + 4.00"]);

    [Fact]
    public void A_column_is_the_sum_of_the_columns_directly_below_its_heading() =>
        Report.On(Table.Of(0, "side=expenditure", "*", "nature=basic", "nature=personnel", "nature=public", "nature=project")
            .Row("function=201 | 10.00 6.00 4.00 2.00 4.00"))
        .ShouldBe(["Exact ColumnSum 10.00 = 6.00 + 4.00", "Exact ColumnSum 6.00 = 4.00 + 2.00"]);

    [Fact]
    public void Rows_and_columns_cross() =>
        Report.On(Table.Of(0, "side=expenditure", "*", "nature=basic", "nature=project")
            .Row("* | 10.00 6.00 4.00")
            .Row("function=201 | 8.00 5.00 3.00")
            .Row("function=208 | 2.00 1.00 1.00"))
        .Count(relation => relation.StartsWith("Exact", StringComparison.Ordinal)).ShouldBe(6);

    [Theory]
    [InlineData("10.00", "Exact")]
    [InlineData("10.01", "Rounding")]
    [InlineData("9.98", "Broken")]
    [InlineData("1.00", "Broken")]
    public void The_verdict_follows_from_rounding_alone(string total, string verdict) =>
        Report.On(Table.Of(0, "side=expenditure", "*").Row($"* | {total}").Row("function=201 | 7.00").Row("function=208 | 3.00"))
            .ShouldBe([$"{verdict} RowSum {total} = 7.00 + 3.00"]);

    [Fact]
    public void A_blank_row_counts_as_nothing() =>
        Report.On(Table.Of(0, "side=expenditure", "*").Row("* | 10.00").Row("function=201 | 10.00").Row("function=208 | _"))
            .ShouldBe(["Exact RowSum 10.00 = 10.00"]);

    [Fact]
    public void A_blank_total_over_details_is_unchecked() =>
        Report.On(Table.Of(0, "side=expenditure", "*").Row("* | _").Row("function=201 | 7.00").Row("function=208 | 3.00"))
            .ShouldBe(["Unchecked RowSum _ = 7.00 + 3.00: the total is not filled in"]);

    [Fact]
    public void A_total_over_blank_details_is_unchecked() =>
        Report.On(Table.Of(0, "side=expenditure", "*").Row("* | 10.00").Row("function=201 | _").Row("function=208 | _"))
            .ShouldBe(["Unchecked RowSum 10.00 = : the details are not filled in"]);

    [Fact]
    public void An_empty_statement_has_no_relations() =>
        Report.On(Table.Of(0, "side=expenditure fund=state-capital", "*").Row("* | _").Row("function=201 | _")).ShouldBeEmpty();

    [Theory]
    [InlineData("10.00", "5.00?", "Unchecked RowSum 10.00 = 5.00? + 3.00")]
    [InlineData("10.00?", "7.00", "Unchecked RowSum 10.00? = 7.00 + 3.00")]
    public void A_number_in_an_uncertain_column_takes_part_in_no_verdict(string total, string part, string relation) =>
        Report.On(Table.Of(0, "side=expenditure", "*").Row($"* | {total}").Row($"function=201 | {part}").Row("function=208 | 3.00"))
            .ShouldBe([relation + ": a number's column could not be told"]);

    [Fact]
    public void Parts_of_which_only_some_are_listed_make_no_sum() =>
        Report.On(Table.Of(0, "side=revenue", "*").Row("fund=fiscal-appropriation | 10.00").Row("其中 fund=general-public | 8.00"))
            .ShouldBe(["Unchecked RowSum 10.00 = 8.00: “of which” lists only some of the parts"]);

    [Fact]
    public void Parts_introduced_by_of_which_make_a_sum_when_all_are_listed() =>
        Report.On(Table.Of(0, "side=revenue", "*")
            .Row("fund=fiscal-appropriation | 10.00")
            .Row("其中 fund=general-public | 8.00")
            .Row("fund=government-fund | 2.50")
            .Row("fund=state-capital | _"))
        .ShouldBe(["Broken RowSum 10.00 = 8.00 + 2.50"]);

    [Fact]
    public void A_row_that_is_not_understood_excuses_a_sum_that_does_not_hold() =>
        Report.On(Table.Of(0, "side=expenditure", "*").Row("* | 10.00").Row("function=201 | 7.00").Row("?? | 3.00"))
            .ShouldBe(["Unchecked RowSum 10.00 = 7.00: a row or column is not understood"]);

    [Fact]
    public void A_row_that_is_not_understood_does_not_hinder_a_sum_that_holds() =>
        Report.On(Table.Of(0, "side=expenditure", "*").Row("* | 10.00").Row("function=201 | 10.00").Row("?? | 3.00"))
            .ShouldBe(["Exact RowSum 10.00 = 10.00"]);

    [Fact]
    public void A_blank_row_that_is_not_understood_excuses_nothing() =>
        Report.On(Table.Of(0, "side=expenditure", "*").Row("* | 10.00").Row("function=201 | 7.00").Row("?? | _"))
            .ShouldBe(["Broken RowSum 10.00 = 7.00"]);

    [Fact]
    public void Two_breakdowns_side_by_side_are_two_sums() =>
        Report.On(Table.Of(0, "side=expenditure", "*", "fund=general-public", "fund=government-fund", "nature=basic", "nature=project")
            .Row("* | 10.00 9.00 1.00 6.00 4.00"))
        .ShouldBe(["Exact ColumnSum 10.00 = 9.00 + 1.00", "Exact ColumnSum 10.00 = 6.00 + 4.00"]);

    [Fact]
    public void A_breakdown_of_one_fund_alone_is_no_breakdown_of_the_other_heading() =>
        Report.On(Table.Of(0, "side=expenditure", "nature=basic", "nature=project", "fund=general-public", "fund=general-public nature=basic", "fund=general-public nature=project", "fund=government-fund")
            .Row("* | 6.50 4.00 8.00 6.00 2.00 2.50"))
        .ShouldBe(
        [
            "Unchecked ColumnSum 6.50 = 6.00: not all of the details are listed",
            "Unchecked ColumnSum 4.00 = 2.00: not all of the details are listed",
            "Exact ColumnSum 8.00 = 6.00 + 2.00",
        ]);

    [Fact]
    public void Figures_of_different_measures_are_not_added_up() =>
        Report.On(Table.Of(0, "side=expenditure", "*", "PriorYearBudget: *")
            .Row("* | 10.00 8.00").Row("function=201 | 7.00 8.00").Row("function=208 | 3.00 1.00"))
        .ShouldBe(["Exact RowSum 10.00 = 7.00 + 3.00", "Broken RowSum 8.00 = 8.00 + 1.00"]);

    [Fact]
    public void Percentages_of_the_parts_do_not_add_up() =>
        Report.On(Table.Of(0, "side=expenditure", "Growth: *", "Share: *", "Change: *")
            .Row("* | 10.00 50.00 5.00").Row("function=201 | 20.00 30.00 3.00").Row("function=208 | 5.00 60.00 2.00"))
        .ShouldBe(["Exact RowSum 5.00 = 3.00 + 2.00"]);

    [Fact]
    public void Figures_outside_of_statements_make_no_rows_and_columns()
    {
        var sentence = Table.Of(0, "side=expenditure", "*").Row("* | 10.00").Row("function=201 | 7.00").Figures
            .Select(figure => new Core.Figures.Figure(figure.Measure, figure.Coordinates, figure.Amount, figure.State, figure.Place with { Statement = null, Row = null, Column = null }));
        Core.Relations.RelationDeriver.Derive([.. sentence]).ShouldBeEmpty();
    }
}
