using Mingsuan.Performance.Model;

namespace Mingsuan.Performance.Tests.Model;

public class IndicatorDimensionTests
{
    [Theory]
    [InlineData("产出指标", "数量指标", IndicatorDimension.Quantity)]
    [InlineData("产出指标", "成本指标", IndicatorDimension.Cost)]
    [InlineData("成本指标", "经济成本指标", IndicatorDimension.Cost)]
    [InlineData("成本指标", "社会成本指标", IndicatorDimension.SocialCost)]
    [InlineData("成本指标", "生态环境成本指标", IndicatorDimension.EnvironmentalCost)]
    [InlineData("效果指标", "社会效益指标", IndicatorDimension.SocialOutcome)]
    [InlineData("效益指标", "可持续影响 指标", IndicatorDimension.Sustainability)]
    [InlineData("满意度指标", "", IndicatorDimension.Satisfaction)]
    [InlineData("满意度指标", "服务对象满意度", IndicatorDimension.Satisfaction)]
    [InlineData("产出指标", "其他", IndicatorDimension.Unknown)]
    public void ReadsTheLevels(string level1, string level2, IndicatorDimension dimension) =>
        IndicatorDimensions.Of(level1, level2).ShouldBe(dimension);

    [Fact]
    public void EveryKindHasNames()
    {
        foreach (var dimension in Enum.GetValues<IndicatorDimension>())
        {
            dimension.Chinese().ShouldEndWith("指标");
            dimension.English().ShouldEndWith("indicator");
        }
    }
}
