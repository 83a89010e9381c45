using Mingsuan.Narrative.Rules.Structure;

namespace Mingsuan.Narrative.Tests.Rules.Structure;

public sealed class HeadingNumbersTests : RuleTest<HeadingNumbers>
{
    [Fact]
    public void A_gap_is_found() => Fails(3, "一、职责", "二、收入", "四、支出").Expected.ShouldBe("三、");

    [Fact]
    public void A_number_that_stands_twice_is_found() => Fails(3, "一、职责", "二、收入", "二、支出", "三、采购");

    [Fact]
    public void A_number_of_another_style_is_found() => Fails(5, "一、职责", "二、收入", "三、支出", "四、三公经费", "5、绩效信息", "六、采购", "七、资产").Expected.ShouldBe("五、");

    [Fact]
    public void The_style_of_the_level_above_is_found() => Fails(3, "（一）总体目标", "（二）分项目标", "（一）农田水利", "（二）农机推广", "（三）种子管理", "（三）保障措施");

    [Fact]
    public void The_last_list_in_the_style_of_the_level_above_is_found_like_those_before_it() =>
        Check("（一）总体目标", "（二）分项目标", "（一）农田水利", "（二）农机推广", "（三）种子管理", "（三）保障措施", "（一）完善制度", "（二）加强监督")
            .ShouldHaveSingleItem().Places.Select(place => place.Line).ShouldBe([3, 7]);

    [Fact]
    public void Lists_that_begin_anew_pass() => Passes("一、职责", "（一）农田。", "（二）农机。", "二、目标", "（一）总体。", "1、渠道。", "2、泵站。", "（二）分项。", "1、种子。");

    [Fact]
    public void A_number_that_is_a_slip_is_one_finding() =>
        Fails(3, "（一）拟订规划。", "（二）指导生产。", "（四）防治病虫害。", "（四）监督质量。", "（五）其他工作。").Expected.ShouldBe("（三）");
}
