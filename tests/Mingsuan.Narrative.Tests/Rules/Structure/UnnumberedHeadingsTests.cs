using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class UnnumberedHeadingsTests : RuleTest<UnnumberedHeadings>
{
    [Fact]
    public void A_heading_that_lost_its_number_is_found() => Fails(
        7, "1、抓好粮食生产", "绩效目标：稳产。", "2、抓好畜牧生产", "绩效目标：增产。", "3、抓好农机推广", "绩效目标：推广。", "扎实推进乡村建设", "绩效目标：建设。");

    [Fact]
    public void Text_without_numbers_passes() => Passes("抓好粮食生产", "绩效目标：稳产。", "抓好畜牧生产", "绩效目标：增产。", "抓好农机推广", "绩效目标：推广。");
}
