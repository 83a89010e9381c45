using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Statements.Headings;

namespace Mingsuan.Statements.Tests.Headings;

public class HeadingReaderTests
{
    [Fact]
    public void A_blank_right_of_a_heading_belongs_to_it_and_one_below_too() =>
        Paths(GridGeometry.Positioned, "项目||本年收入||上年结转", "科目编码|科目名称|合计|一般公共预算|", "201|一般公共服务支出|1.00|1.00|")
            .ShouldBe(["项目/科目编码", "项目/科目名称", "本年收入/合计", "本年收入/一般公共预算", "上年结转"]);

    [Fact]
    public void Repeated_headings_are_one() =>
        Paths(GridGeometry.Positioned, "项目|项目|本年收入|本年收入|上年结转", "科目编码|科目名称|合计|一般公共预算|上年结转", "201|一般公共服务支出|1.00|1.00|")
            .ShouldBe(["项目/科目编码", "项目/科目名称", "本年收入/合计", "本年收入/一般公共预算", "上年结转"]);

    [Fact]
    public void A_path_in_one_cell_is_read_as_one()
    {
        var heading = Read(GridGeometry.Positioned, "科目编码|科目名称|本年收入-合计|本年收入-财政拨款-政府性基金", "201|一般公共服务支出|1.00|1.00").First();

        heading.Columns[3].Meaning!.ToString().ShouldBe("side=revenue fund=government-fund origin=current-year");
    }

    [Fact]
    public void A_shifted_heading_is_offered_both_ways()
    {
        var readings = Read(GridGeometry.Positioned, "项目||上年结转||本年收入||", "科目编码|科目名称|||合计|一般公共预算|单位资金", "201|一般公共服务支出||1.00|1.00||");

        readings.Count.ShouldBeGreaterThanOrEqualTo(1);
        readings.ShouldAllBe(heading => heading.Columns.Count == 7);
    }

    [Fact]
    public void Spans_that_were_lost_are_found_again() =>
        Paths(GridGeometry.SpansLost, "收入|支出", "项目|金额|项目|合计|一般公共预算", "一、一般公共预算拨款|1.00|一、一般公共服务支出|1.00|1.00")
            .ShouldBe(["收入/项目", "收入/金额", "支出/项目", "支出/合计", "支出/一般公共预算"]);

    [Fact]
    public void An_item_may_head_codes_and_names() =>
        Paths(GridGeometry.SpansLost, "项目|本年收入|上年结转", "科目编码|科目名称|合计|一般公共预算|", "201|一般公共服务支出|1.00|1.00|")
            .ShouldBe(["项目/科目编码", "项目/科目名称", "本年收入/合计", "本年收入/一般公共预算", "上年结转"]);

    [Theory]
    [InlineData("序号 功能分类科目 合计 本年收入 上年结转", "科目编码 科目名称 小计 财政拨款收入 事业收入", "功能分类科目/科目编码|功能分类科目/科目名称|合计|本年收入/小计|本年收入/财政拨款收入|本年收入/事业收入|上年结转")]
    [InlineData("序号 收入 支出", "项目 预算数 项目 预算数", "收入/项目|收入/预算数|支出/项目|支出/预算数")]
    [InlineData("序号 项目名称 合计 2024年财政拨款 单位资金", "一般公共预算 政府性基金预算", "项目名称|合计|2024年财政拨款/一般公共预算|2024年财政拨款/政府性基金预算|单位资金")]
    public void Scattered_words_are_put_together(string upper, string lower, string expected)
    {
        string[] paths = expected.Split('|');
        string numbers = "栏次 " + string.Join(' ', Enumerable.Range(1, paths.Length));
        var rows = new[] { upper, lower, numbers }.Select((text, line) => new GridRow([new GridCell(text, line)], line, null)).ToList();

        // Where nothing in the words tells readings apart, all are offered; the figures decide.
        ScatteredHeadings.Read(rows, [], Catalog.Lexicon).Select(heading => string.Join('|', heading.Columns.Skip(1).Select(column => string.Join('/', column.Path)))).ShouldContain(expected);
    }

    [Fact]
    public void Three_levels_of_scattered_words_are_put_together()
    {
        var rows = new[] { "收入 支出", "项目 金额 项目 金额", "小计 一般公共预算 政府性基金预算", "栏次 1 2 3 4 5 6" }.Select((text, line) => new GridRow([new GridCell(text, line)], line, null)).ToList();

        ScatteredHeadings.Read(rows, [], Catalog.Lexicon).First().Columns.Select(column => string.Join('/', column.Path))
            .ShouldBe(["收入/项目", "收入/金额", "支出/项目", "支出/金额/小计", "支出/金额/一般公共预算", "支出/金额/政府性基金预算"]);
    }

    [Fact]
    public void A_heading_that_names_the_year_before_heads_its_budget()
    {
        var column = Column.Read(["2023年预算数"], Catalog.Lexicon);

        column.InYear(2024).Measure.ShouldBe(Measure.PriorYearBudget);
        column.InYear(2023).Measure.ShouldBe(Measure.Budget);
        column.InYear(null).Measure.ShouldBe(Measure.Budget);
        Column.Read(["2024年比2023年增减额"], Catalog.Lexicon).InYear(2024).Measure.ShouldBe(Measure.Change);
    }

    [Theory]
    [InlineData("栏次|1|2|3", true)]
    [InlineData("1|2|3|4", true)]
    [InlineData("１|２|３", true)]
    [InlineData("1|一、一般公共预算拨款收入|2|3", false)]
    [InlineData("1|3|4", false)]
    public void The_row_that_numbers_the_columns_is_told(string row, bool expected) => HeadingRows.IsNumbering(row.Split('|'), Catalog.Lexicon).ShouldBe(expected);

    private static IEnumerable<string> Paths(GridGeometry geometry, params string[] rows) => Read(geometry, rows).First().Columns.Select(column => string.Join('/', column.Path));

    private static IReadOnlyList<Heading> Read(GridGeometry geometry, params string[] rows)
    {
        var grid = new Grid(geometry, [.. rows.Select((row, line) => new GridRow([.. row.Split('|').Select(cell => new GridCell(cell, line))], line, null))], null, 1, null);
        var (heading, data) = HeadingRows.Count(grid, Catalog.Lexicon);
        heading.ShouldBe(rows.Length - 1);
        return new HeadingReader(Catalog.Lexicon).Read(grid, heading, data);
    }
}
