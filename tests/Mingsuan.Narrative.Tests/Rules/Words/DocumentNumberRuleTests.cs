using Mingsuan.Core.Findings;
using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class DocumentNumberRuleTests : RuleTest<DocumentNumberRule>
{
    [Theory]
    [InlineData("依据青农字{2023}24号文件。", "花括号")]
    [InlineData("依据关于农业补助的通知【青财农】42号。", "缺少年份")]
    [InlineData("依据关于农业补助标准的通知〔2016〕116号。", "缺少机关代字")]
    [InlineData("依据青农发〔2023〕号文件。", "缺少序号")]
    public void A_number_that_lacks_a_part_is_found(string text, string what) => Fails(1, text).Message.Chinese.ShouldContain(what);

    [Theory]
    [InlineData("依据青农字〔2023〕24号文件。")]
    [InlineData("依据《关于农业补助标准的通知》（青财农〔2016〕116号）。")]
    [InlineData("第3号地块，附件【一】共2号。")]
    public void A_whole_number_passes(string text) => Passes(text);

    [Fact]
    public void Other_brackets_are_a_matter_of_form_said_once()
    {
        var finding = Fails(1, "依据青农字[2023]24号。", "依据青财农【2022】3号。");
        finding.Severity.ShouldBe(Severity.Info);
        finding.Places.Count.ShouldBe(2);
    }
}
