using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Values;

public class DeadlineTests
{
    [Theory]
    [InlineData("2024年11月底前完成", "2024年11月底前完成")]
    [InlineData("2024 年 11 月底前", "2024年11月底前")]
    [InlineData("12月", "12月")]
    [InlineData("十二月底前", "12月底前")]
    [InlineData("10月底完成", "10月底完成")]
    [InlineData("截至12月31日", "12月31日")]
    [InlineData("12月31日之前", "12月31日前")]
    [InlineData("2024-12-31", "2024年12月31日")]
    [InlineData("2024.12.31", "2024年12月31日")]
    [InlineData("20241231", "2024年12月31日")]
    [InlineData("2024年2月29日", "2024年2月29日")]
    [InlineData("在年底前完成验收", "年底前完成验收")]
    [InlineData("年内", "年内")]
    [InlineData("2024年内完成", "2024年内完成")]
    [InlineData("当年完成", "当年完成")]
    [InlineData("一季度末", "第一季度底")]
    [InlineData("2024年第4季度", "2024年第四季度")]
    [InlineData("上半年", "上半年")]
    [InlineData("每季度末", "每季度底")]
    [InlineData("每月10日前", "每月10日前")]
    [InlineData("月底前", "每月底前")]
    [InlineData("按月发放", "每月发放")]
    [InlineData("每半年", "每半年")]
    [InlineData("两年一更新", "每2年更新")]
    [InlineData("每年春节和国庆节前发放", "每年春节和国庆节前发放")]
    [InlineData("全年", "全年")]
    [InlineData("2024年全年", "2024年全年")]
    [InlineData("6-9月", "6月至9月")]
    [InlineData("2024年2月至2025年2月完成", "2024年2月至2025年2月完成")]
    [InlineData("2022-2025年", "2022年至2025年")]
    [InlineData("5月上旬前", "5月上旬前")]
    public void Deadline(string text, string printed)
    {
        var target = TargetParser.Default.Parse(text);
        target.Value.ShouldBeOfType<DeadlineValue>();
        target.IsCertain.ShouldBeTrue();
        TargetPrinter.Print(target).ShouldBe(printed);
    }

    [Theory]
    [InlineData("按照文件要求")]
    [InlineData("按年度计划执行")]
    [InlineData("当年预算内")]
    [InlineData("12个月")]
    [InlineData("1年")]
    public void NoDeadline(string text) => TargetParser.Default.Parse(text).Value.ShouldNotBeOfType<DeadlineValue>();
}
