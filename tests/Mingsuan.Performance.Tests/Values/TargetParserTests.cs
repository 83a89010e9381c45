using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Values;

public class TargetParserTests
{
    private static IndicatorTarget Parse(string text) => TargetParser.Default.Parse(text);

    [Theory]
    [InlineData("≥90%", Comparator.AtLeast, "90", "%")]
    [InlineData("≧90％", Comparator.AtLeast, "90", "%")]
    [InlineData(">=90%", Comparator.AtLeast, "90", "%")]
    [InlineData("＞＝９０％", Comparator.AtLeast, "90", "%")]
    [InlineData("＞90％", Comparator.MoreThan, "90", "%")]
    [InlineData("不低于90%", Comparator.AtLeast, "90", "%")]
    [InlineData("达95%以上", Comparator.AtLeast, "95", "%")]
    [InlineData("95%及以上", Comparator.AtLeast, "95", "%")]
    [InlineData("满意度达到95%以上", Comparator.AtLeast, "95", "%")]
    [InlineData("百分之九十", null, "90", "%")]
    [InlineData("达到百分之九十五以上", Comparator.AtLeast, "95", "%")]
    [InlineData("九成以上", Comparator.AtLeast, "90", "%")]
    [InlineData("九成五", null, "95", "%")]
    [InlineData("四分之三", null, "75", "%")]
    [InlineData("≤5‰", Comparator.AtMost, "5", "‰")]
    [InlineData("≥10 人", Comparator.AtLeast, "10", "人")]
    [InlineData("30人", null, "30", "人")]
    [InlineData("三十人", null, "30", "人")]
    [InlineData("一百二十人次", null, "120", "人次")]
    [InlineData("两个", null, "2", "个")]
    [InlineData("不少于三十人", Comparator.AtLeast, "30", "人")]
    [InlineData("至少2次", Comparator.AtLeast, "2", "次")]
    [InlineData("约30人", Comparator.About, "30", "人")]
    [InlineData("100人左右", Comparator.About, "100", "人")]
    [InlineData("30余家", Comparator.About, "30", "家")]
    [InlineData("≥40000学时", Comparator.AtLeast, "40000", "学时")]
    [InlineData("9736.52平米", null, "9736.52", "平方米")]
    [InlineData("120 ㎡", null, "120", "平方米")]
    [InlineData("≤1.5万元", Comparator.AtMost, "1.5", "万元")]
    [InlineData("不超过 1,200,000 元", Comparator.AtMost, "1200000", "元")]
    [InlineData("不超10万元", Comparator.AtMost, "10", "万元")]
    [InlineData("10万元以内", Comparator.AtMost, "10", "万元")]
    [InlineData("5千万元", null, "5", "千万元")]
    [InlineData("三万元", null, "3", "万元")]
    [InlineData("一万二千元", null, "12000", "元")]
    [InlineData("￥5000", null, "5000", "元")]
    [InlineData("1.2万人", null, "1.2", "万人")]
    [InlineData("3千克", null, "3", "千克")]
    [InlineData("24小时内", Comparator.AtMost, "24", "小时")]
    [InlineData("3个工作日内", Comparator.AtMost, "3", "个工作日")]
    [InlineData("12个月", null, "12", "个月")]
    [InlineData("2年", null, "2", "年")]
    [InlineData("85分以上", Comparator.AtLeast, "85", "分")]
    [InlineData("超过10个以上", Comparator.AtLeast, "10", "个")]
    [InlineData("100%（全覆盖）", null, "100", "%")]
    public void Threshold(string text, Comparator? comparator, string number, string unit)
    {
        var target = Parse(text);
        var value = target.Value.ShouldBeOfType<ThresholdValue>();
        value.Comparator.ShouldBe(comparator);
        TargetPrinter.Number(value.Quantity.Number).ShouldBe(number);
        value.Quantity.Unit!.Symbol.ShouldBe(unit);
        target.Kind.ShouldBe(TargetKind.Threshold);
        target.IsCertain.ShouldBeTrue();
        target.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("45元/人", "45", "元/人")]
    [InlineData("≤50 元/人/年", "50", "元/人/年")]
    [InlineData("每人每月200元", "200", "元/人/月")]
    [InlineData("每人每年60元", "60", "元/人/年")]
    [InlineData("每村3万元", "3", "万元/村")]
    [InlineData("每村不超过3万元", "3", "万元/村")]
    [InlineData("200元/人/天", "200", "元/人/天")]
    [InlineData("200元/人·天", "200", "元/人/天")]
    [InlineData("50元每人每年", "50", "元/人/年")]
    [InlineData("人均60元", "60", "元/人")]
    [InlineData("户均1500元", "1500", "元/户")]
    [InlineData("每年不少于2次", "2", "次/年")]
    [InlineData("每支部一名管理员", "1", "名/支部")]
    [InlineData("每个党支部3万元", "3", "万元/党支部")]
    [InlineData("每名学生500元", "500", "元/学生")]
    [InlineData("≥2次/年", "2", "次/年")]
    public void Rate(string text, string number, string unit)
    {
        var target = Parse(text);
        var value = target.Value.ShouldBeOfType<ThresholdValue>();
        TargetPrinter.Number(value.Quantity.Number).ShouldBe(number);
        value.Quantity.Unit!.Symbol.ShouldBe(unit);
        target.Kind.ShouldBe(TargetKind.Rate);
    }

    [Theory]
    [InlineData("10个乡镇", "10", "个", "乡镇")]
    [InlineData("31名第一书记", "31", "名", "第一书记")]
    [InlineData("≥95个直属单位", "95", "个", "直属单位")]
    [InlineData("6个板块", "6", "个", "板块")]
    public void NounAfterUnit(string text, string number, string unit, string noun)
    {
        var value = Parse(text).Value.ShouldBeOfType<ThresholdValue>();
        (TargetPrinter.Number(value.Quantity.Number), value.Quantity.Unit!.Symbol, value.Noun).ShouldBe((number, unit, noun));
    }

    [Theory]
    [InlineData("80%-90%", "80%-90%")]
    [InlineData("80～90％", "80%-90%")]
    [InlineData("10至15人", "10-15人")]
    [InlineData("三到五次", "3-5次")]
    [InlineData("5-10万元", "5-10万元")]
    [InlineData("≥80%且≤90%", "80%-90%")]
    public void Range(string text, string printed)
    {
        Parse(text).Value.ShouldBeOfType<RangeValue>();
        TargetPrinter.Print(Parse(text)).ShouldBe(printed);
    }

    [Theory]
    [InlineData("12个乡镇、4个中心", "12个乡镇、4个中心")]
    [InlineData("每人每天费用：住宿费80元，餐费90元", "住宿费80元/人/天、餐费90元/人/天")]
    [InlineData("证书17元/本，奖章75元/枚", "证书17元/本、奖章75元/枚")]
    [InlineData("每月500元、300元、200元", "500元/月、300元/月、200元/月")]
    [InlineData("90%以上为优；80%-90%为良；80%以下为差", "≥90%为优；80%-90%为良；≤80%为差")]
    [InlineData("5篇为优；4篇为良", "5篇为优；4篇为良")]
    [InlineData("3月、6月", "3月、6月")]
    public void Compound(string text, string printed)
    {
        Parse(text).Value.ShouldBeOfType<CompoundValue>();
        TargetPrinter.Print(Parse(text)).ShouldBe(printed);
    }

    [Theory]
    [InlineData("较上年提升5%", ChangeDirection.Increase, "上年", TargetKind.Threshold)]
    [InlineData("同比增长10%以上", ChangeDirection.Increase, "上年同期", TargetKind.Threshold)]
    [InlineData("下降3%", ChangeDirection.Decrease, null, TargetKind.Threshold)]
    [InlineData("提高5个百分点", ChangeDirection.Increase, null, TargetKind.Threshold)]
    [InlineData("与上年持平", ChangeDirection.Unchanged, "上年", TargetKind.Qualitative)]
    [InlineData("与上年度持平，无增长", ChangeDirection.Unchanged, "上年", TargetKind.Qualitative)]
    [InlineData("预算内", ChangeDirection.NotAbove, "预算", TargetKind.Qualitative)]
    [InlineData("控制在预算内", ChangeDirection.NotAbove, "预算", TargetKind.Qualitative)]
    [InlineData("不突破年初预算", ChangeDirection.NotAbove, "预算", TargetKind.Qualitative)]
    public void Relative(string text, ChangeDirection direction, string? baseline, TargetKind kind)
    {
        var value = Parse(text).Value.ShouldBeOfType<RelativeValue>();
        (value.Direction, value.Baseline, value.Kind).ShouldBe((direction, baseline, kind));
    }

    [Theory]
    [InlineData("提高到95%")]
    [InlineData("提升至95%以上")]
    public void RaisedToIsNoChange(string text) => Parse(text).Value.ShouldBeOfType<ThresholdValue>();

    [Theory]
    [InlineData("显著提升", QualitativeForm.Degree)]
    [InlineData("逐步提高", QualitativeForm.Degree)]
    [InlineData("效果显著", QualitativeForm.Degree)]
    [InlineData("应保尽保", QualitativeForm.Degree)]
    [InlineData("优", QualitativeForm.Level)]
    [InlineData("很满意", QualitativeForm.Level)]
    [InlineData("评议结果为良好及以上", QualitativeForm.Level)]
    [InlineData("达到优秀等次", QualitativeForm.Level)]
    [InlineData("及时", QualitativeForm.Timely)]
    [InlineData("按时发放", QualitativeForm.Timely)]
    [InlineData("按文件要求发放", QualitativeForm.AsRuled)]
    [InlineData("按照等级确定补贴户数", QualitativeForm.AsRuled)]
    [InlineData("为来访群众提供一站式办事窗口", QualitativeForm.Statement)]
    [InlineData("经过12天的学习后，组织考试", QualitativeForm.Statement)]
    public void Qualitative(string text, QualitativeForm form) =>
        Parse(text).Value.ShouldBeOfType<QualitativeValue>().Form.ShouldBe(form);
}
