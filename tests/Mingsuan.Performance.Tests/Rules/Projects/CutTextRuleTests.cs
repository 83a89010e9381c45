using Mingsuan.Core.Figures;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules.Projects;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Rules.Projects;

public class CutTextRuleTests
{
    [Fact]
    public void WhatTheYearPrintsWhole_Passes() => Tables.Check<CutTextRule>(Table("为农户提供必要的技术指导", "为农户提供必要的技术指导")).ShouldBeEmpty();

    [Fact]
    public void AnotherText_Passes() => Tables.Check<CutTextRule>(Table("三年内为农户提供技术指导", "年内为农户提供技术指导")).ShouldBeEmpty();

    [Fact]
    public void TextsOfTheYearThatBreakOff_AreOneRemark()
    {
        var remark = Tables.Check<CutTextRule>(Table("为农户提供必要的技术指导,进一步促进增收", "为农户提供必要的技术指导,进一步"), Table("加强农技推广队伍建设", "加强农技推广队")).ShouldHaveSingleItem();

        remark.Places.Count.ShouldBe(2);
        remark.Message.Chinese.ShouldContain("被截断");
    }

    private static PerformanceTarget Table(string period, string annual)
    {
        var table = Tables.Table(1, "农技推广经费");
        return table with { Indicators = [Row(period, IndicatorHorizon.Period), Row(annual, IndicatorHorizon.Annual)] };
    }

    private static Indicator Row(string value, IndicatorHorizon horizon) => new()
    {
        Level2 = "社会效益指标",
        Level3 = "目的",
        Horizon = horizon,
        Target = TargetParser.Default.Parse(value),
        Place = new Place(null, null, null, 12, null, value),
    };
}
