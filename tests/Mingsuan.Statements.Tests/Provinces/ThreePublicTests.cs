namespace Mingsuan.Statements.Tests.Provinces;

/// <summary>The “three public” expenses in one row, with the running cost beside them or not.</summary>
public class ThreePublicTests
{
    [Theory]
    [InlineData("“三公”经费预算表", "“三公”经费合计", "购置费", "运行费")]
    [InlineData("一般公共预算“三公”经费支出表", "合计", "公务用车购置费", "公务用车运行维护费")]
    [InlineData("2024年“三公”经费财政拨款预算表", "合计", "公务用车购置", "公务用车运行费")]
    public void One_row_holds_all_kinds(string title, string total, string purchase, string running)
    {
        var disclosure = Catalog.Read($"""
            {title}
            单位：万元
            {total}|因公出国（境）费|公务用车购置及运行费|||公务接待费
            ||小计|{purchase}|{running}|
            21.00|5.00|13.50|10.00|3.50|2.50
            """);

        disclosure.Statements.Single().Id.ShouldBe("three-public");
        disclosure.ShouldHold(atLeast: 2);
        disclosure.Figures.Select(figure => figure.Coordinates![Mingsuan.Core.Dimensions.StandardDimensions.Category].Id)
            .ShouldBe([disclosure.Figures[0].Coordinates![Mingsuan.Core.Dimensions.StandardDimensions.Category].Id, "travel-abroad", "vehicles", "vehicle-purchase", "vehicle-operation", "reception"]);
    }

    [Fact]
    public void A_row_for_each_unit_has_a_total()
    {
        var disclosure = Catalog.Read("""
            “三公”经费及机关运行经费预算表
            单位：万元
            单位名称|“三公”经费||||||机关运行经费
            |合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|
            |||小计|公务用车购置费|公务用车运行费||
            合计|30.00|5.00|20.00|12.00|8.00|5.00|70.00
            某某局|21.00|5.00|13.50|10.00|3.50|2.50|50.00
            某某中心|9.00||6.50|2.00|4.50|2.50|20.00
            """);

        disclosure.Relations().Count(relation => relation.Verdict == Mingsuan.Core.Relations.Verdict.Broken).ShouldBe(0);
        disclosure.Relations().Count(relation => relation.Verdict == Mingsuan.Core.Relations.Verdict.Exact).ShouldBeGreaterThanOrEqualTo(10);
    }
}
