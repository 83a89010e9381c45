using Mingsuan.Core.Figures;

namespace Mingsuan.Statements.Tests.Provinces;

/// <summary>Columns of the year before, of this year and of the change between them.</summary>
public class YearColumnsTests
{
    [Theory]
    [InlineData("上年预算数", "本年预算数", "增减额", "增减率")]
    [InlineData("2023年预算数", "2024年预算数", "增减额", "增减%")]
    [InlineData("上年预算数", "本年预算数", "增减", "增减幅度")]
    [InlineData("2023年预算", "2024年预算", "2024年预算数比2023年预算数增减额", "增减（%）")]
    public void Years_are_told_apart(string before, string year, string change, string growth)
    {
        var disclosure = Catalog.Read($"""
            某某局2024年部门预算公开
            2024年一般公共预算财政拨款支出预算表
            单位：万元
            科目编码|科目名称|{before}|{year}|{change}|{growth}
            205|教育支出|100.00|120.00|20.00|20.00
            20502|普通教育|100.00|120.00|20.00|20.00
            2050202|小学教育|60.00|90.00|30.00|50.00
            2050203|初中教育|40.00|30.00|-10.00|-25.00
            合计||100.00|120.00|20.00|20.00
            """);

        disclosure.ShouldHold(atLeast: 9);
        disclosure.Figures.Where(figure => figure.RowLabel == "小学教育").Select(figure => figure.Measure).ShouldBe([Measure.PriorYearBudget, Measure.Budget, Measure.Change, Measure.Growth]);
        disclosure.Figures.Single(figure => figure.Place.Text == "-10.00").Amount.Value.ShouldBe(-10m);
    }
}
