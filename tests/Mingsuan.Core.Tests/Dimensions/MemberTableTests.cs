using Mingsuan.Core.Dimensions;

namespace Mingsuan.Core.Tests.Dimensions;

public sealed class MemberTableTests
{
    private const string Header = "dimension,path,chinese,source\n";

    [Fact]
    public void A_new_fund_is_a_line()
    {
        var paths = MemberTable.Parse(Header + "# of a province\nfund,unit-funds,单位资金,临川省\r\nfund,unit-funds/donations,捐赠收入,临川省\n")["fund"];
        var fund = Dimension.Closed(1, "fund", rootIsPartitioned: true, [.. paths]);

        fund.Member("unit-funds").Covers(fund.Member("donations")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("dimension,path\n", ":1:")]
    [InlineData(Header + "fund,a,甲\n", ":2:")]
    [InlineData(Header + "fund,,甲,乙\n", ":2:")]
    [InlineData(Header + "fund,a/b,甲,乙\nfund,a,甲,乙\n", "“a” must stand above")]
    [InlineData(Header + "fund,a,甲,乙\nfund,b,甲,乙\nfund,b/a,甲,乙\n", ":4:")]
    public void A_fault_is_named_with_its_line(string table, string named) =>
        Should.Throw<InvalidDataException>(() => MemberTable.Parse(table)).Message.ShouldContain(named);

    [Fact]
    public void A_dimension_without_members_is_a_fault() => Should.Throw<InvalidDataException>(() => MemberTable.Of("colour"));

    [Fact]
    public void The_table_has_the_closed_dimensions_and_no_others()
    {
        using var stream = typeof(MemberTable).Assembly.GetManifestResourceStream("catalog/lexicon/members.csv")!;
        using var reader = new StreamReader(stream);

        MemberTable.Parse(reader.ReadToEnd()).Keys.ShouldBe(StandardDimensions.All.Where(dimension => dimension.IsClosed).Select(dimension => dimension.Id));
    }
}
