using FsCheck;
using FsCheck.Fluent;
using Mingsuan.Performance.Model;
using Mingsuan.Performance.Rules;
using Mingsuan.Performance.Tests.Values;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Rules;

public class TargetRulesTests
{
    [Fact]
    public void EveryRuleHasItsOwnIdAndATitleInBothLanguages()
    {
        TargetRules.All.Select(rule => rule.Info.Id).ShouldBeUnique();
        foreach (var rule in TargetRules.All)
        {
            rule.Info.Id.ShouldMatch("^(PF|CL)-");
            rule.Info.Statement.Chinese.ShouldNotBeNullOrEmpty();
            rule.Info.Statement.English.ShouldNotBeNullOrEmpty();
            rule.Info.Source.ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void RowPrintedForPeriodAndYear_IsOneRemark()
    {
        var annual = new Indicator { Level2 = "质量指标", Level3 = "合格率", Target = TargetParser.Default.Parse("≥100%") };
        var target = new PerformanceTarget { Indicators = [annual with { Horizon = IndicatorHorizon.Period }, annual] };
        TargetRules.All.OfType<IndicatorRule>().SelectMany(rule => rule.Check(target)).ShouldHaveSingleItem().Indicator.ShouldBe(annual);
    }

    [Fact]
    public void NoRuleThrowsOnAnyTable()
    {
        var generator =
            from level2 in Gen.Elements("数量指标", "质量指标", "时效指标", "成本指标", "社会效益指标", "满意度指标", "", "其他")
            from name in TargetGenerators.Noise
            from value in TargetGenerators.Noise
            from basis in TargetGenerators.Noise
            select new Indicator { Level2 = level2, Level3 = name, Description = basis, Basis = basis, Target = TargetParser.Default.Parse(value) };
        Prop.ForAll(generator.ToArbitrary(), indicator =>
        {
            var target = new PerformanceTarget { Indicators = [indicator], FiscalYear = 2025 };
            Measurability.Of(indicator).Reason.Chinese.ShouldNotBeNullOrEmpty();
            return TargetRules.All.SelectMany(rule => rule.Check(target)).All(remark => remark.Message.Chinese.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void ProposedWordingOfAValueIsReadWithCertainty()
    {
        string[] values = ["≥90百分比", "15人数", "56行政村数量", "≥44", "≤220万", "≥90学员满意度", "95%", "≥100%"];
        foreach (var value in values)
        {
            var target = new PerformanceTarget { Indicators = [new Indicator { Level2 = value.Contains('万', StringComparison.Ordinal) ? "成本指标" : "质量指标", Level3 = "检查次数", Target = TargetParser.Default.Parse(value) }] };
            foreach (var remark in TargetRules.All.SelectMany(rule => rule.Check(target)).Where(remark => remark.Proposed is not null && remark.Quote == value))
            {
                TargetParser.Default.Parse(remark.Proposed).IsCertain.ShouldBeTrue($"{remark.Rule.Id}: {remark.Proposed}");
            }
        }
    }
}
