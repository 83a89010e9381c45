using Mingsuan.Publishing.Layouts;

namespace Mingsuan.Publishing.Tests.Layouts;

public sealed class RowIndentTests
{
    [Fact]
    public void Parts_of_a_numbered_row_stand_in_alike()
    {
        var rows = Rows("合计, 1.因公出国（境）费, 2.公务用车购置及运行费, 其中：公务用车购置费, 公务用车运行费, 3.公务接待费");

        rows.Select(row => row.Indent).ShouldBe([0, 0, 0, 1, 1, 0]);
    }

    [Fact]
    public void Below_a_row_without_a_number_only_the_introduced_part_stands_in()
    {
        var rows = Rows("合计, 公务用车购置及运行费, 其中：公务用车购置费, 公务接待费");

        rows.Select(row => row.Indent).ShouldBe([0, 0, 1, 0]);
    }

    private static IReadOnlyList<LayoutRow> Rows(string rows)
    {
        string text = $$"""
            id: linchuan-2025
            name: 临川省（2025年）
            year: 2025
            source: 测试
            title: "{department}预算"
            statements:
              - id: three-public
                title: 财政拨款“三公”经费支出表
                columns: [项目, 合计]
                rows: [{{rows}}]
            """;
        return LayoutLoader.Load("linchuan-2025.yaml", "linchuan-2025", text, Catalog.Lexicon, Catalog.Codes).Statements[0].Blocks[0].Segments[0];
    }
}
