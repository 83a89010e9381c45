using Mingsuan.Core.Figures;

namespace Mingsuan.Statements.Tests.Provinces;

/// <summary>Codes split over 类, 款 and 项, in yuan, as in Shanghai and Jiangsu.</summary>
public class SplitCodeTests
{
    private const string Heading = """
        某某办公室2025年部门预算公开
        支出预算总表
        编制部门：某某办公室|||||单位：元
        功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出
        类|款|项||||
        """;

    [Theory]
    [InlineData("201|||一般公共服务支出|1,230,000|1,000,000|230,000\n201|03||政府办公厅（室）及相关机构事务|1,230,000|1,000,000|230,000\n201|03|01|行政运行|1,000,000|1,000,000|\n201|03|02|一般行政管理事务|230,000||230,000")]
    [InlineData("201|||一般公共服务支出|1230000|1000000|230000\n|03||政府办公厅（室）及相关机构事务|1230000|1000000|230000\n||01|行政运行|1000000|1000000|\n||02|一般行政管理事务|230000||230000")]
    [InlineData("201|||一般公共服务支出|1230000|1000000|230000\n201|20103||政府办公厅（室）及相关机构事务|1230000|1000000|230000\n201|20103|2010301|行政运行|1000000|1000000|\n201|20103|2010302|一般行政管理事务|230000||230000")]
    [InlineData("201|||一般公共服务支出|1230000|1000000|230000\n201|3||政府办公厅（室）及相关机构事务|1230000|1000000|230000\n201|3|1|行政运行|1000000|1000000|\n201|3|2|一般行政管理事务|230000||230000")]
    public void The_parts_are_one_code(string rows)
    {
        var disclosure = Catalog.Read(Heading + "\n" + rows + "\n合计||||1230000|1000000|230000\n");

        disclosure.ShouldHold(atLeast: 9);
        disclosure.Question("行政运行", "合计").ShouldBe("side=expenditure function=2010301");
        disclosure.Question("政府办公厅", "项目支出").ShouldBe("side=expenditure function=20103 nature=project");
        disclosure.Question("合计", "基本支出").ShouldBe("side=expenditure nature=basic");
        disclosure.At("一般行政", "项目支出").Amount.InYuan.ShouldBe(230_000m);
        disclosure.Figures.ShouldAllBe(figure => figure.State != FigureState.Uncertain);
    }

    [Fact]
    public void Economic_classes_are_split_in_two()
    {
        var disclosure = Catalog.Read("""
            部门一般公共预算基本支出部门预算经济分类预算表
            单位：元
            部门预算经济分类科目编码||部门预算经济分类科目名称|合计|人员经费|公用经费
            类|款||||
            301||工资福利支出|300|300|
            301|01|基本工资|200|200|
            301|02|津贴补贴|100|100|
            302||商品和服务支出|50||50
            302|01|办公费|50||50
            合计|||350|300|50
            """);

        disclosure.ShouldHold(atLeast: 9);
        disclosure.Question("办公费", "公用经费").ShouldBe("side=expenditure fund=general-public nature=public economic=30201");
    }
}
