namespace Mingsuan.Statements.Tests.Provinces;

/// <summary>A summary with expenditure twice: by function and by purpose.</summary>
public class ThreeBlocksTests
{
    [Fact]
    public void Revenue_function_and_purpose_stand_side_by_side()
    {
        var disclosure = Catalog.Read("""
            收支预算总表
            单位：万元
            收入||支出|||
            项目|预算数|按功能分类||按支出用途|
            ||项目|预算数|项目|预算数
            一、一般公共预算资金|90.00|一、教育支出|70.00|一、基本支出|60.00
            二、财政专户管理资金|10.00|二、卫生健康支出|30.00|二、项目支出|40.00
            当年收入小计|100.00|当年支出小计|100.00||
            上年结转资金|5.00|结转下年|5.00||
            收入总计|105.00|支出总计|105.00|支出合计|100.00
            """);

        disclosure.ShouldHold(atLeast: 5);
        disclosure.Question("一、基本支出", "预算数").ShouldBe("side=expenditure nature=basic");
        disclosure.Question("一、教育支出", "预算数").ShouldBe("side=expenditure function=205");
    }
}
