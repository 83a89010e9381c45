using Mingsuan.Performance.Model;
using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests;

public class MeasurabilityTests
{
    [Theory]
    [InlineData("数量指标", "参训人数", "≥30人", MeasurabilityGrade.Measurable)]
    [InlineData("质量指标", "合格率", "≥90%", MeasurabilityGrade.Measurable)]
    [InlineData("时效指标", "完成时间", "12月底前", MeasurabilityGrade.Measurable)]
    [InlineData("成本指标", "运行成本", "较上年下降5%", MeasurabilityGrade.Measurable)]
    [InlineData("质量指标", "等级", "90%以上为优；80%-90%为良", MeasurabilityGrade.Measurable)]
    [InlineData("数量指标", "调研", "≥44", MeasurabilityGrade.Partly)]
    [InlineData("社会效益指标", "资金使用效益", "≥90%", MeasurabilityGrade.Partly)]
    [InlineData("社会效益指标", "办事效率", "≥90%", MeasurabilityGrade.Partly)]
    [InlineData("时效指标", "发放时间", "及时发放", MeasurabilityGrade.Partly)]
    [InlineData("社会效益指标", "评议结果", "良好及以上", MeasurabilityGrade.Partly)]
    [InlineData("质量指标", "发放要求", "按照文件要求发放", MeasurabilityGrade.Partly)]
    [InlineData("成本指标", "项目支出", "预算内", MeasurabilityGrade.Partly)]
    [InlineData("社会效益指标", "就业", "提高5%", MeasurabilityGrade.Partly)]
    [InlineData("数量指标", "覆盖", "12个乡镇、4个中心", MeasurabilityGrade.Partly)]
    [InlineData("社会效益指标", "办事效率", "显著提升", MeasurabilityGrade.NotMeasurable)]
    [InlineData("社会效益指标", "激励教师扎根乡村", "激励教师扎根乡村", MeasurabilityGrade.NotMeasurable)]
    [InlineData("数量指标", "补助人数", "按照审核确定", MeasurabilityGrade.NotMeasurable)]
    [InlineData("质量指标", "合格率", "≥90100", MeasurabilityGrade.NotMeasurable)]
    [InlineData("质量指标", "合格率", "", MeasurabilityGrade.NotMeasurable)]
    public void Grade(string level2, string name, string value, MeasurabilityGrade grade)
    {
        var measurability = Measurability.Of(new Indicator { Level2 = level2, Level3 = name, Target = TargetParser.Default.Parse(value) });
        measurability.Grade.ShouldBe(grade);
        measurability.Reason.Chinese.ShouldNotBeNullOrEmpty();
        measurability.Reason.English.ShouldNotBeNullOrEmpty();
    }
}
