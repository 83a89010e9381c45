using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Values;

public class UnreadableTargetTests
{
    [Theory]
    [InlineData(null, UnreadableReason.Empty)]
    [InlineData(" 　", UnreadableReason.Empty)]
    [InlineData("/", UnreadableReason.Placeholder)]
    [InlineData("无", UnreadableReason.Placeholder)]
    [InlineData("≥**%", UnreadableReason.Placeholder)]
    [InlineData("≥", UnreadableReason.Placeholder)]
    [InlineData("≥90100", UnreadableReason.GluedNumbers)]
    [InlineData("≥95100", UnreadableReason.GluedNumbers)]
    [InlineData("≥90 100", UnreadableReason.GluedNumbers)]
    [InlineData("90%100%", UnreadableReason.GluedNumbers)]
    [InlineData("≥90干部职工满意度", UnreadableReason.NameInsteadOfUnit)]
    [InlineData("服务对象满意度", UnreadableReason.NameOnly)]
    [InlineData("发放补助人数", UnreadableReason.NameOnly)]
    [InlineData("23009千万", UnreadableReason.ImplausibleMagnitude)]
    [InlineData("≥≤90%", UnreadableReason.ContradictoryComparators)]
    [InlineData("不低于90%以下", UnreadableReason.ContradictoryComparators)]
    [InlineData("≥80%-90%", UnreadableReason.ContradictoryComparators)]
    [InlineData("90%-80%", UnreadableReason.ReversedRange)]
    [InlineData("13月", UnreadableReason.ImpossibleDate)]
    [InlineData("24月", UnreadableReason.ImpossibleDate)]
    [InlineData("2月30日", UnreadableReason.ImpossibleDate)]
    [InlineData("2023年2月29日", UnreadableReason.ImpossibleDate)]
    [InlineData("1.2.3", UnreadableReason.InvalidNumber)]
    [InlineData("≥1,00人", UnreadableReason.InvalidNumber)]
    [InlineData("12，000元", UnreadableReason.InvalidNumber)]
    [InlineData("-5%", UnreadableReason.InvalidNumber)]
    [InlineData("三分之二以上", UnreadableReason.InexactFraction)]
    [InlineData("≥90%%", UnreadableReason.NotUnderstood)]
    [InlineData("≥90人满意度", UnreadableReason.NotUnderstood)]
    [InlineData("abc", UnreadableReason.NotUnderstood)]
    public void SaysWhy(string? text, UnreadableReason reason)
    {
        var target = TargetParser.Default.Parse(text);
        target.Value.ShouldBeOfType<UnreadableValue>().Reason.ShouldBe(reason);
        target.IsCertain.ShouldBeFalse();
        target.Text.ShouldBe(text ?? "");
    }

    [Theory]
    [InlineData("≥90百分比", DoubtKind.UnitWording, "≥90%")]
    [InlineData("15人数", DoubtKind.UnitWording, "15人")]
    [InlineData("56行政村数量", DoubtKind.NameInsteadOfUnit, "56个行政村")]
    [InlineData("≥44", DoubtKind.UnitMissing, null)]
    [InlineData("≥不低于90%", DoubtKind.RepeatedComparator, "≥90%")]
    [InlineData("2万", DoubtKind.UnitMissing, null)]
    [InlineData("20人才", DoubtKind.UnknownUnit, null)]
    [InlineData("≤7月", DoubtKind.ComparatorBeforeDate, "7月底前")]
    [InlineData("为来访群众提供办事窗口", DoubtKind.FreeText, null)]
    [InlineData("经过12天的学习后，组织考试", DoubtKind.NumbersInText, null)]
    [InlineData("按不同层级，每月500元、300元", DoubtKind.WordsLeftOut, null)]
    public void DoubtNamesWhatIsUncertain(string text, DoubtKind kind, string? proposed) =>
        TargetParser.Default.Parse(text).Doubts.ShouldHaveSingleItem().ShouldBe(new Doubt(kind, proposed));

    [Theory]
    [InlineData("≥", "90", "%", "≥90%")]
    [InlineData("=", "14", "个", "=14个")]
    [InlineData("文字描述", "不超5万元", "", "≤5万元")]
    [InlineData("定性", "稳步提高", null, "稳步提高")]
    [InlineData("文字 描述", "2025年 12月 1日前", null, "2025年12月1日前")]
    [InlineData(null, "≥90", "%", "≥90%")]
    public void ReadsThreeColumns(string? symbol, string number, string? unit, string printed) =>
        TargetPrinter.Print(TargetParser.Default.Parse(symbol, number, unit)).ShouldBe(printed);

    [Fact]
    public void NumberInUnitColumnIsUnreadable() =>
        TargetParser.Default.Parse("≥", "90", "100").Value.ShouldBeOfType<UnreadableValue>().Reason.ShouldBe(UnreadableReason.UnitIsNumber);

    [Fact]
    public void BlankUnitColumnIsDoubtful() =>
        TargetParser.Default.Parse("≥", "90", "").Has(DoubtKind.UnitMissing).ShouldBeTrue();
}
