using Mingsuan.Core.Lexicons;

namespace Mingsuan.Core.Tests.Lexicons;

/// <summary>Titles as provinces, cities and central departments print them, and the kind of statement that each announces.</summary>
public class StatementTitlesTests
{
    public static TheoryData<string, string> Titles { get; } = Table(
        ("revenue-and-expenditure",
        [
            "收支总表", "部门收支总表", "部门预算收支总表", "单位收支总表", "2024年预算收支总表", "部门收支预算总表", "部门收支总体情况表", "部门财务收支预算总表",
            "收支预算总表", "收支预算总体情况表", "部门综合预算收支总表", "2025年部门预算收支总体情况表", "单位预算收支总表", "收入支出决算总表", "部门收支总体情况",
            "2024年度收支总体情况表", "财务收支总表", "收支总体表",
        ]),
        ("revenue",
        [
            "收入总表", "部门收入总表", "2024年部门收入总表", "部门预算收入总表", "部门收入总体情况表", "部门收入预算总表", "部门收入预算表", "2024年预算收入总表",
            "收入预算总体情况表", "单位收入总表", "部门综合预算收入总表", "收入决算表", "收入总体情况表", "收入预算表",
        ]),
        ("expenditure",
        [
            "支出总表", "部门支出总表", "部门预算支出总表", "部门支出总体情况表", "部门支出预算总表", "部门支出预算表", "2024年预算支出总表", "支出预算总体情况表",
            "单位支出总表", "部门综合预算支出总表", "支出决算表", "支出预算表",
        ]),
        ("three-public-and-running-cost",
        [
            "“三公”经费和机关运行经费预算表", "2025年部门“三公”经费和机关运行经费预算表", "“三公”经费及机关运行经费预算表", "部门“三公”经费、机关运行经费预算表",
        ]),
        ("fiscal-appropriation",
        [
            "财政拨款收支总表", "部门预算财政拨款收支总表", "2024年财政拨款收支总表", "财政拨款收支总体情况表", "财政拨款收支预算总表", "部门财政拨款收支预算总表",
            "财政拨款收支预算总体情况表", "部门综合预算财政拨款收支总表", "财政拨款收入支出决算总表", "单位财政拨款收支总表", "财政拨款收支情况表",
        ]),
        ("fiscal-appropriation-expenditure",
        [
            "财政拨款支出表（功能科目）", "财政拨款支出预算表", "财政拨款支出预算表（部门经济分类科目）", "财政拨款支出明细表",
        ]),
        ("general-public-expenditure",
        [
            "一般公共预算支出表", "部门预算一般公共预算财政拨款支出表", "2024年一般公共预算支出预算表（不含上年结转）", "一般公共预算财政拨款支出表", "一般公共预算支出情况表",
            "一般公共预算支出情况表（按功能分类科目）", "一般公共预算支出预算表", "一般公共预算支出预算表（按功能科目分类）", "一般公共预算拨款支出预算表", "部门一般公共预算支出表",
            "部门一般公共预算支出功能分类预算表", "部门综合预算一般公共预算支出明细表（按支出功能分类科目）", "一般公共预算财政拨款支出预算表", "一般公共预算财政拨款支出决算表",
            "一般公共预算支出表（功能科目）", "一般公共预算当年财政拨款支出表", "一般公共预算当年拨款支出表", "一般公共预算支出明细表",
        ]),
        ("basic-expenditure",
        [
            "一般公共预算基本支出表", "部门预算一般公共预算财政拨款基本支出表", "2024年一般公共预算安排基本支出分经济科目表（不含上年结转）", "一般公共预算财政拨款基本支出表",
            "一般公共预算基本支出情况表", "一般公共预算基本支出情况表（按支出经济分类科目）", "一般公共预算基本支出预算表", "一般公共预算基本支出表（经济科目）", "财政拨款基本支出表（经济科目）",
            "部门一般公共预算基本支出部门预算经济分类预算表", "部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）", "部门基本支出预算表", "基本支出表", "一般公共预算财政拨款基本支出决算明细表",
            "一般公共预算基本支出经济分类情况表", "一般公共预算财政拨款基本支出预算表", "一般公共预算基本支出明细表", "一般公共预算当年财政拨款基本支出表",
        ]),
        ("project-expenditure",
        [
            "项目支出表", "2024年项目支出预算表（本年预算）", "2024年项目支出预算表（上年结转）", "项目支出情况表", "一般公共预算项目支出预算表", "一般公共预算项目支出情况表", "部门项目支出预算表",
            "项目支出预算明细表", "部门预算项目支出表", "项目支出明细表",
        ]),
        ("government-fund",
        [
            "政府性基金预算收支表", "政府性基金收支表", "部门综合预算政府性基金收支表", "政府性基金预算财政拨款收入支出决算表", "政府性基金预算收支总表", "政府性基金预算收支情况表",
        ]),
        ("government-fund-revenue", ["2024年政府性基金预算收入表（不含上年结转）", "政府性基金收入预算表"]),
        ("government-fund-expenditure",
        [
            "政府性基金预算支出表", "部门预算政府性基金预算财政拨款支出表", "2024年政府性基金预算支出表（不含上年结转）", "政府性基金预算支出情况表", "政府性基金支出预算表",
            "政府性基金预算财政拨款支出表", "部门政府性基金预算支出功能分类预算表", "部门政府性基金预算支出预算表", "政府性基金预算拨款支出预算表", "政府性基金支出表", "政府性基金预算支出预算表",
            "政府性基金预算支出表（功能科目）",
        ]),
        ("state-capital", ["2024年国有资本经营预算收支预算表（不含上年结转）", "国有资本经营预算收支表", "国有资本经营预算收支情况表"]),
        ("state-capital-expenditure",
        [
            "国有资本经营预算支出表", "部门预算国有资本经营预算财政拨款支出表", "国有资本经营预算支出情况表", "国有资本经营预算财政拨款支出表", "国有资本经营预算支出预算表",
            "部门国有资本经营预算支出功能分类预算表", "国有资本经营预算拨款支出预算表", "国有资本经营预算财政拨款支出决算表", "国有资本经营支出预算表",
        ]),
        ("three-public",
        [
            "财政拨款“三公”经费支出表", "部门预算财政拨款“三公”经费支出表", "2024年财政拨款安排“三公”经费支出预算表", "一般公共预算“三公”经费支出表", "一般公共预算“三公”经费支出情况表",
            "一般公共预算“三公”经费支出预算表", "政府性基金预算“三公”经费支出预算表", "财政拨款「三公」经费支出决算表", "一般公共预算\"三公\"经费支出表", "“三公”经费支出表",
            "一般公共预算财政拨款“三公”经费支出表", "一般公共预算“三公”经费、会议费、培训费支出表", "财政拨款“三公”经费预算表", "“三公”经费预算表",
            "部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表", "财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表",
        ]),
        ("running-cost",
        [
            "2024年财政拨款安排机关运行经费预算表", "机关运行经费预算表", "机关运行经费支出表", "一般公共预算机关运行经费支出预算表", "机关运行经费支出情况表",
        ]));

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_title_leads_to_its_kind_of_statement(string title, string kind) =>
        ShippedLexicon.KindOf(title).ShouldBe(kind, string.Join(" ", ShippedLexicon.Instance.Read(title, PhrasePlace.Title).Phrases.Select(phrase => phrase.Words)));

    [Theory]
    [MemberData(nameof(Titles))]
    public void No_piece_of_a_title_is_unknown(string title, string kind) =>
        ShippedLexicon.Instance.Read(title, PhrasePlace.Title).Unknown.ShouldBeEmpty(kind);

    [Theory]
    [InlineData("部门固定资产占用情况表")]
    [InlineData("项目支出绩效目标表")]
    [InlineData("部门整体支出绩效目标表")]
    [InlineData("部门政府采购预算")]
    [InlineData("政府采购预算明细表")]
    [InlineData("政府购买服务支出表")]
    [InlineData("部门机构设置情况")]
    [InlineData("市对下转移支付绩效目标表")]
    [InlineData("新增资产配置表")]
    public void A_table_of_another_kind_is_no_statement(string title) => ShippedLexicon.KindOf(title).ShouldBeNull();

    [Theory]
    [InlineData("收支总表", "")]
    [InlineData("2024年一般公共预算支出预算表（不含上年结转）", "origin=current-year")]
    [InlineData("2024年项目支出预算表（上年结转）", "origin=carried-over")]
    [InlineData("一般公共预算当年财政拨款支出表", "origin=current-year")]
    [InlineData("2024年财政拨款收支总表（含上年结转）", "")]
    public void A_title_says_which_origin_it_is_about(string title, string origin) =>
        (ShippedLexicon.Instance.Read(title, PhrasePlace.Title).Meaning![Core.Dimensions.StandardDimensions.Origin] is { IsRoot: false } member ? member.ToString() : string.Empty)
            .ShouldBe(origin);

    [Fact]
    public void The_table_of_titles_knows_every_kind_but_those_no_title_here_announces() =>
        ShippedLexicon.Instance.StatementKinds.Select(kind => kind.Id).Except(Titles.Select(row => (string)row[1]), StringComparer.Ordinal)
            .ShouldBe(["state-capital-revenue", "general-public", "fiscal-appropriation-revenue"], ignoreOrder: true);

    private static TheoryData<string, string> Table(params (string Kind, string[] Titles)[] kinds)
    {
        var data = new TheoryData<string, string>();
        foreach (var (kind, titles) in kinds)
        {
            foreach (string title in titles)
            {
                data.Add(title, kind);
            }
        }

        return data;
    }
}
