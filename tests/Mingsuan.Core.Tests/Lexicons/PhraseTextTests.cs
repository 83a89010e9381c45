using FsCheck.Fluent;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Tests.Properties;

namespace Mingsuan.Core.Tests.Lexicons;

public class PhraseTextTests
{
    [Theory]
    [InlineData("财政拨款“三公”经费", "财政拨款三公经费")]
    [InlineData("财政拨款\"三公\"经费", "财政拨款三公经费")]
    [InlineData("「三公」‘经费’", "三公经费")]
    [InlineData(" 合\u3000计\u00A0\t\r\n", "合计")]
    [InlineData("（不含上年结转）", "(不含上年结转)")]
    [InlineData("【本年】〔预算〕", "(本年)(预算)")]
    [InlineData("２０１３２０１．Ａ：", "2013201.A:")]
    [InlineData("一、收入，合计", "一、收入,合计")]
    [InlineData("合计", "合计")]
    [InlineData("", "")]
    public void Phrases_are_compared_in_one_form(string printed, string normal) => PhraseText.Normalize(printed).ShouldBe(normal);

    [Fact]
    public void The_normal_form_of_a_normal_form_is_itself() =>
        Law.Holds(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), text => PhraseText.Normalize(PhraseText.Normalize(text)) == PhraseText.Normalize(text), 1000);

    [Theory]
    [InlineData("一、收入", "收入")]
    [InlineData("二十一、收入", "收入")]
    [InlineData("(一)收入", "收入")]
    [InlineData("(12)收入", "收入")]
    [InlineData("1.收入", "收入")]
    [InlineData("1、收入", "收入")]
    [InlineData("⑳收入", "收入")]
    [InlineData("其中:收入", "收入")]
    [InlineData("其中收入", "收入")]
    [InlineData("一、(一)1.①其中:收入", "收入")]
    [InlineData("2013201", "2013201")]
    [InlineData("1.5", "1.5")]
    [InlineData("一般公共预算", "一般公共预算")]
    [InlineData("十堰", "十堰")]
    [InlineData("(不含上年结转)", "(不含上年结转)")]
    [InlineData("其中:", "")]
    public void The_numbering_that_a_label_begins_with_is_taken_off_and_nothing_else(string label, string bare) => PhraseText.WithoutNumbering(label).ShouldBe(bare);

    [Theory]
    [InlineData("其中:一般公共预算", true)]
    [InlineData("一般公共预算", false)]
    public void A_part_is_told_by_of_which(string label, bool isPartial) => PhraseText.IsPartial(label).ShouldBe(isPartial);
}
