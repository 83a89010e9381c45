using Mingsuan.Narrative.Rules.Words;

namespace Mingsuan.Narrative.Tests.Rules.Words;

public sealed class TypoRuleTests : RuleTest<TypoRule>
{
    [Theory]
    [InlineData("贯彻县委决策部暑。", "部署")]
    [InlineData("增强了困难学的信心。", "困难学生的")]
    [InlineData("举办培训班部少于4次。", "不少于")]
    [InlineData("加强工作领导下组的建设。", "领导小组")]
    [InlineData("指导特备的项目。", "特别的")]
    [InlineData("保证各项工作顺利看展。", "顺利开展")]
    [InlineData("制定据图规定和办法。", "具体规定")]
    [InlineData("同统一管理全县农机。", "统一管理")]
    [InlineData("提出的以一系列要求。", "提出的一系列")]
    [InlineData("资金拨付合规律达到100%。", "合规率")]
    [InlineData("做好领导班子和里领导干部的考核。", "领导班子和领导干部")]
    [InlineData("推进厂发动员。", "广泛动员")]
    [InlineData("项目中大事项风险评估。", "重大事项")]
    [InlineData("体现深灰经济发展水平。", "社会经济发展水平")]
    [InlineData("推广工作中号的经验做法。", "好的经验")]
    [InlineData("做好疫请防控。", "疫情")]
    [InlineData("成为县城的地标线建筑。", "地标性")]
    [InlineData("严格严要求发放。", "严格按要求")]
    [InlineData("财政拔款收入。", "财政拨款")]
    [InlineData("安排公务接侍费。", "接待")]
    public void A_slip_is_found(string text, string right) => Fails(1, text).Expected!.ShouldContain(right);

    [Theory]
    [InlineData("贯彻县委决策部署，精心安排。")]
    [InlineData("会议精神安排在下月学习。")]
    [InlineData("完成绿色防控面积。")]
    [InlineData("不可预见支出。")]
    [InlineData("符合规律的要求。")]
    [InlineData("调整领导班子和县领导干部分工。")]
    [InlineData("统计自己完成的工作，加强队伍管理。")]
    [InlineData("深灰色的外墙。")]
    [InlineData("为保障其机构正常运转而安排。")]
    [InlineData("研究解决工作中的重大问题。")]
    [InlineData("提供有力保证和坚强组织保障。")]
    [InlineData("按照年底考核和年度考核的要求。")]
    public void Right_words_pass(string text) => Passes(text);

    [Fact]
    public void What_a_document_writes_again_and_again_is_its_own_word() => Passes("工作看展馆。", "工作看展馆。", "工作看展馆。", "工作看展馆。");

}
