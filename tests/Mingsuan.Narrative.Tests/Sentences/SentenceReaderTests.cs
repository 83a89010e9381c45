namespace Mingsuan.Narrative.Tests.Sentences;

/// <summary>Sentences as they are written, and the figures in them.</summary>
public sealed class SentenceReaderTests
{
    [Theory]
    [InlineData("2024年预算收入120.50万元，其中：一般公共预算收入100.00万元，上年结转20.50万元。",
        "budget 120.50万元 side=revenue|budget 100.00万元 side=revenue fund=general-public origin=current-year|budget 20.50万元 side=revenue origin=carried-over")]
    [InlineData("2024年支出预算120.50万元，其中基本支出80.00万元，包括人员经费70.00万元和日常公用经费10.00万元；项目支出40.50万元。",
        "budget 120.50万元 side=uses|budget 80.00万元 side=expenditure nature=basic|budget 70.00万元 side=expenditure nature=personnel|budget 10.00万元 side=expenditure nature=public|budget 40.50万元 side=expenditure nature=project")]
    [InlineData("2024年预算收支安排120.50万元，较2023年预算增加20.50万元，其中：基本支出减少2.00万元，项目支出增加22.50万元。",
        "budget 120.50万元 *|change 20.50万元 *|change -2.00万元 side=expenditure nature=basic|change 22.50万元 side=expenditure nature=project")]
    [InlineData("财政拨款“三公”经费预算7.20万元。其中：因公出国（境）费0万元；公务用车购置及运行费6.00万元（其中：公务用车购置费0万元，公务用车运行维护费6.00万元），比上年减少1.20万元；公务接待费1.20万元。",
        "budget 7.20万元 fund=fiscal-appropriation category=three-public|budget 0万元 fund=fiscal-appropriation category=travel-abroad|budget 6.00万元 fund=fiscal-appropriation category=vehicles|budget 0万元 fund=fiscal-appropriation category=vehicle-purchase|budget 6.00万元 fund=fiscal-appropriation category=vehicle-operation|change -1.20万元 fund=fiscal-appropriation category=vehicles|budget 1.20万元 fund=fiscal-appropriation category=reception")]
    [InlineData("政府采购预算总额4.60万元，其中：政府采购货物预算1.00万元、政府采购工程预算0万元、政府采购服务预算3.60万元。",
        "budget 4.60万元 procurement-kind=procurement|budget 1.00万元 procurement-kind=goods|budget 0万元 procurement-kind=works|budget 3.60万元 procurement-kind=services")]
    [InlineData("机关运行经费财政拨款预算为10.80万元，比2023年预算减少1.20万元，下降10.00%。",
        "budget 10.80万元 fund=fiscal-appropriation category=running-cost|change -1.20万元 fund=fiscal-appropriation category=running-cost|growth -10.00% fund=fiscal-appropriation category=running-cost")]
    [InlineData("纳入绩效目标管理的项目20个，金额合计300.00万元，其中：其他运转类项目12个，涉及金额100.00万元；特定目标类项目8个，涉及金额200.00万元。",
        "count 20个 side=expenditure nature=project counted=projects|budget 300.00万元 side=expenditure nature=project|count 12个 side=expenditure nature=other-operations counted=projects|budget 100.00万元 side=expenditure nature=other-operations|count 8个 side=expenditure nature=specific-purpose counted=projects|budget 200.00万元 side=expenditure nature=specific-purpose")]
    [InlineData("一般公共预算支出由100.00万元增加到120.00万元。", "priorYearBudget 100.00万元 side=expenditure fund=general-public|budget 120.00万元 side=expenditure fund=general-public")]
    [InlineData("公务用车编制3辆，实有2辆，其中：机要通信用车1辆，其他用车1辆。", "count 3辆 counted=vehicle-quota|count 2辆 counted=vehicles|count 1辆 counted=vehicles-confidential|count 1辆 counted=vehicles-other")]
    [InlineData("收、支预算总计各增加24.30万元，增长15.3%。", "change 24.30万元 *|growth 15.3% *")]
    [InlineData("政府性基金预算支出0万元，与上年相比增加（减少）0万元，增长（减少）0%。", "budget 0万元 side=expenditure fund=government-fund|change 0万元 side=expenditure fund=government-fund|growth 0% side=expenditure fund=government-fund")]
    [InlineData("本单位无政府性基金预算。", "budget 0万元 fund=government-fund")]
    [InlineData("公务接待费5000元，与上年持平。", "budget 5000元 category=reception|change 0万元 category=reception")]
    public void A_sentence_is_read(string text, string expected) => Prose.Lines(text).Select(Lower).ShouldBe(expected.Split('|').Select(Lower));

    [Fact]
    public void The_paragraph_of_an_item_carries_the_item() =>
        Prose.Lines("1. “教育支出（类）普通教育（款）小学教育（项）”25.00万元，主要用于购置教具。2023年当年预算执行数为50.00万元，2024年预算安排25.00万元，比2023年预算执行数减少50.00%。").ShouldBe(
        [
            "budget 25.00万元 side=expenditure function=2050202",
            "prioryearexecution 50.00万元 side=expenditure function=2050202",
            "budget 25.00万元 side=expenditure function=2050202",
            "growth -50.00% side=expenditure function=2050202",
        ]);

    [Fact]
    public void A_list_goes_on_over_paragraphs_after_a_colon() =>
        Prose.Lines("一般公共预算安排基本支出90.00万元，其中：", "人员经费80.00万元，主要包括基本工资等；", "公用经费10.00万元，主要包括办公费等。").ShouldBe(
        [
            "budget 90.00万元 side=expenditure fund=general-public nature=basic",
            "budget 80.00万元 side=expenditure fund=general-public nature=personnel",
            "budget 10.00万元 side=expenditure fund=general-public nature=public",
        ]);

    [Fact]
    public void A_paragraph_that_begins_with_of_which_goes_on_with_the_one_before() =>
        Prose.Lines("“三公”经费预算3.00万元，与上年持平。", "其中公务接待费1.00万元；公务用车运行费2.00万元。均与上年持平。").ShouldBe(
        [
            "budget 3.00万元 category=three-public",
            "change 0万元 category=three-public",
            "budget 1.00万元 category=reception",
            "budget 2.00万元 category=vehicle-operation",
            "change 0万元 category=reception",
            "change 0万元 category=vehicle-operation",
        ]);

    [Theory]
    [InlineData("专项活动经费增加13.00万元。")]
    [InlineData("每村每年14.3万元运转经费。")]
    [InlineData("全省一般公共预算收入500.00万元。")]
    [InlineData("购置单价50万元以上的仪器。")]
    [InlineData("人均公用经费约2.00万元。")]
    [InlineData("2021年一般公共预算支出80.00万元。")]
    [InlineData("一般公共预算支出较2020年增加80.00万元。")]
    [InlineData("下属单位3家，涉及资金0万元。")]
    public void What_is_not_understood_is_not_guessed(string text) =>
        Prose.Figures(text).Where(figure => figure.Measure != Core.Figures.Measure.Count).ShouldBeEmpty();

    [Fact]
    public void A_comparison_behind_a_list_is_said_of_the_whole_unless_its_growth_rate_says_otherwise()
    {
        Prose.Lines("预算收入总计110.00万元，其中：本年收入90.00万元，上年结转20.00万元，比上年增加10.00万元，增长10.00%。")[3].ShouldBe("change 10.00万元 side=revenue");
        Prose.Lines("预算收入总计110.00万元，其中：本年收入90.00万元，上年结转20.00万元，比上年增加10.00万元，增长100.00%。")[3].ShouldBe("change 10.00万元 side=revenue origin=carried-over");
    }

    [Fact]
    public void An_open_scope_is_settled_by_the_statements()
    {
        var document = Prose.Document("部门预算资金90.00万元，其中基本支出60.00万元，项目支出30.00万元。");
        var tables = new[]
        {
            Prose.Table("side=uses", 100m), Prose.Table("side=uses origin=current-year", 90m), Prose.Table("side=uses origin=carried-over", 10m),
            Prose.Table("side=expenditure nature=basic", 60m), Prose.Table("side=expenditure nature=basic origin=current-year", 60m),
            Prose.Table("side=expenditure nature=project", 40m), Prose.Table("side=expenditure nature=project origin=current-year", 30m),
        };

        var figures = Prose.Reader.Read(Narrative.Outlines.OutlineReader.Read(document), Prose.Disclosure(document, tables)).Figures;

        figures.ShouldAllBe(figure => figure.Coordinates!.ToString().Contains("origin=current-year"));
    }

    [Fact]
    public void A_figure_knows_its_place_its_quote_and_its_section()
    {
        var figure = Prose.Figures("三、支出预算情况说明", "2024年支出预算1,234.50万元。").ShouldHaveSingleItem();

        (figure.Place.Line, figure.Place.Text, figure.Sentence!.Quote, figure.ColumnLabel).ShouldBe((2, "1,234.50", "支出预算1,234.50万元", "支出预算情况说明"));
        figure.Place.Statement.ShouldBeNull();
    }

    private static string Lower(string text) => text.ToLowerInvariant();
}
