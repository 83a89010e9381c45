using Mingsuan.Core.Dimensions;
using Mingsuan.Publishing.Ledgers;

namespace Mingsuan.Publishing.Tests.Ledgers;

public sealed class LedgerWordTableTests
{
    public static TheoryData<string, string> Columns => new()
    {
        { "project_category", StandardDimensions.Nature.Id },
        { "fund_source", StandardDimensions.Fund.Id },
        { "origin", StandardDimensions.Origin.Id },
        { "expense_category", StandardDimensions.Category.Id },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void Each_word_is_one_of_a_kind_and_means_a_member_of_its_dimension(string column, string dimension)
    {
        var terms = LedgerWordTable.Of(column);

        terms.Select(term => term.Text).ShouldBeUnique();
        terms.Select(term => term.Title).ShouldBeUnique();
        terms.ShouldAllBe(term => StandardDimensions.Find(dimension)!.TryMember(term.Member) != null);
    }

    [Fact]
    public void A_column_without_words_is_named() =>
        Should.Throw<InvalidDataException>(() => LedgerWordTable.Of("weather")).Message.ShouldContain("“weather”");

    [Fact]
    public void The_heading_and_remarks_are_no_words() =>
        LedgerWordTable.Parse("column,text,title,member\n# remark\n\norigin,current_year,本年预算,current-year\r\n").ShouldHaveSingleItem().ShouldBe(["origin", "current_year", "本年预算", "current-year"]);

    [Theory]
    [InlineData("origin,current_year,本年预算")]
    [InlineData("origin,current_year,本年预算,current-year,more")]
    public void A_line_that_has_not_four_cells_is_quoted(string line) =>
        Should.Throw<InvalidDataException>(() => LedgerWordTable.Parse("heading\n" + line)).Message.ShouldContain(line);
}
