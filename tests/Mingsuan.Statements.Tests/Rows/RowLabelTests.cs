using Mingsuan.Core.Dimensions;
using Mingsuan.Core.Figures;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Relations;
using Mingsuan.Statements.Headings;
using Mingsuan.Statements.Rows;

namespace Mingsuan.Statements.Tests.Rows;

public class RowLabelTests
{
    [Theory]
    [InlineData("20132", "组织事务", "function=20132")]
    [InlineData("２０１３２", "组织事务", "function=20132")]
    [InlineData("", "2080501行政单位离退休", "function=2080501")]
    [InlineData("", "[2080501]行政单位离退休", "function=2080501")]
    [InlineData("", "教育支出", "function=205")]
    [InlineData("", "五、教育支出", "function=205")]
    [InlineData("合计", "", "*")]
    [InlineData("", "合　计", "*")]
    public void A_code_or_a_name_tells_the_function(string code, string name, string meaning)
    {
        var heading = Heading.Of([["功能分类科目", "科目编码"], ["功能分类科目", "科目名称"], ["合计"]], Catalog.Lexicon);

        var label = Reader().Read([(heading.Columns[0], code), (heading.Columns[1], name)], LabelBlock.Of(heading).Single());

        label.Meaning!.ToString().ShouldBe(meaning);
        label.IsKnown.ShouldBeTrue();
    }

    [Fact]
    public void A_heading_with_two_sides_has_two_blocks()
    {
        var heading = Heading.Of([["序号"], ["收入", "项目"], ["收入", "预算数"], ["支出", "项目"], ["支出", "合计"], ["支出", "一般公共预算"]], Catalog.Lexicon);

        var blocks = LabelBlock.Of(heading);

        blocks.Select(block => (string.Join(',', block.Labels), string.Join(',', block.Values), block.IsRevenue)).ShouldBe([("1", "2", true), ("3", "4,5", false)]);
    }

    [Fact]
    public void Names_that_no_list_has_still_count_in_the_sum_of_their_class()
    {
        var disclosure = Catalog.Read("""
            一般公共预算基本支出表
            单位：万元
            科目编码|科目名称|合计|人员经费|公用经费
            301|工资福利支出|30.00|30.00|
            30101|基本工资|20.00|20.00|
            |某种新的津贴|10.00|10.00|
            合计||30.00|30.00|
            """);

        disclosure.Relations().Count(relation => relation.Verdict == Verdict.Broken).ShouldBe(0);
        disclosure.Question("某种新的", "合计").ShouldContain("economic=301?某种新的津贴");
        disclosure.Statements[0].UnknownPhrases.ShouldBe(["某种新的津贴"]);
    }

    [Fact]
    public void Names_alone_are_found_within_the_class_that_is_open()
    {
        var disclosure = Catalog.Read("""
            一般公共预算支出表
            单位：万元
            项目|合计|基本支出|项目支出
            一般公共服务支出|3.00|3.00|
            组织事务|3.00|3.00|
            行政运行|3.00|3.00|
            合计|3.00|3.00|
            """);

        disclosure.Question("一般公共服务", "合计").ShouldContain("function=201");
        disclosure.Relations().Count(relation => relation.Verdict == Verdict.Broken).ShouldBe(0);
    }

    [Fact]
    public void A_closing_total_restricts_the_rows_above_it_and_an_opening_row_those_below()
    {
        var disclosure = Catalog.Read("""
            收支总表
            单位：万元
            收入||支出|
            项目|预算数|项目|预算数
            一、一般公共预算拨款收入|9.00|一、教育支出|10.00
            二、单位资金|0.50||
            本年收入合计|9.50|本年支出合计|10.00
            上年结转|0.50|年终结转|
            一般公共预算|0.30||
            单位资金|0.20||
            收入总计|10.00|支出总计|10.00
            """);

        disclosure.Question("一、一般", "预算数").ShouldBe("side=revenue fund=general-public origin=current-year");
        disclosure.Question("一般公共预算", "预算数").ShouldBe("side=revenue fund=general-public origin=carried-over");
        disclosure.ShouldHold(atLeast: 4);
    }

    [Fact]
    public void Projects_stand_under_their_units_and_of_one_name_stay_two()
    {
        RowLabel[] labels = [Label("合计", PhraseRole.Total), Label("甲局机关"), Label("设备购置经费"), Label("乙中心"), Label("设备购置经费"), Label("设备购置经费")];

        var read = ProjectRows.Apply(labels, "某局");

        read.Select(label => label.Meaning!.ToString()).ShouldBe(["*", "unit=甲局机关", "unit=甲局机关 project=设备购置经费", "unit=乙中心", "unit=乙中心 project=设备购置经费#2", "unit=乙中心 project=设备购置经费#3"]);
    }

    [Fact]
    public void Names_beside_each_other_are_shared_out_by_what_each_column_knows()
    {
        var heading = Heading.Of([["部门预算支出经济科目名称"], ["政府预算支出经济科目名称"], ["合计"]], Catalog.Lexicon);
        string[] cells = ["", "", ""];

        new NameSplitter(heading, Reader()).Split(["基本工资", "工资奖金津补贴"], LabelBlock.Of(heading).Single(), cells);

        cells.ShouldBe(["基本工资", "工资奖金津补贴", ""]);
    }

    [Fact]
    public void Strokes_are_blank_cells()
    {
        var disclosure = Catalog.Read("""
            支出总表
            单位：万元
            科目编码|科目名称|合计|基本支出|项目支出
            205|教育支出|1,230.00|—|1,230.00
            210|卫生健康支出|-|--|/
            |合计|１,２３０.００|－|1,230.00
            """);

        disclosure.ShouldHold(atLeast: 3);
        disclosure.Figures.Count(figure => figure.State == FigureState.Blank).ShouldBe(5);
        disclosure.At("教育支出", "合计").Amount.Value.ShouldBe(1230m);
        disclosure.Statements[0].Rows[0].Cells[2].ShouldBe("1230.00");
    }

    private static RowLabelReader Reader() => new(Catalog.Lexicon, Catalog.Codes, 2024);

    private static RowLabel Label(string text, PhraseRole role = PhraseRole.None) => new(text, Coordinates.Everything, role, false, true);
}
