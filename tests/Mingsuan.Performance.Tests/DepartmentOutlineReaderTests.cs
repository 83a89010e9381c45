using Mingsuan.Core.Documents;

namespace Mingsuan.Performance.Tests;

public class DepartmentOutlineReaderTests
{
    [Fact]
    public void The_overall_goal_and_the_safeguards_stand_under_their_headings()
    {
        var outline = DepartmentOutlineReader.Read(Of(
            "五、部门整体绩效目标", "（一）总体绩效目标", "全县水质稳定达标。", "灌溉面积不减少。", "（二）分项绩效目标", "绩效目标：修好渠道。",
            "（三）工作保障措施", "落实责任，按月通报。", "七、部门项目预算安排情况及绩效目标", "其他文字。"));

        outline.Overall.ShouldBe("全县水质稳定达标。\n灌溉面积不减少。");
        outline.Safeguards.ShouldBe("落实责任，按月通报。");
    }

    [Fact]
    public void A_text_without_the_headings_has_neither()
    {
        var outline = DepartmentOutlineReader.Read(Of("我局总体目标明确，保障措施有力。"));

        outline.Overall.ShouldBeNull();
        outline.Safeguards.ShouldBeNull();
    }

    private static Document Of(params string[] paragraphs) =>
        new(new DocumentSource("x.txt", new string('0', 64), "text/plain"), [.. paragraphs.Select((text, index) => new Paragraph(text, index + 1, null))]);
}
