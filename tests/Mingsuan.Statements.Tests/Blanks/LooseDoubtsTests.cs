using Mingsuan.Core.Documents;
using Mingsuan.Core.Lexicons;
using Mingsuan.Core.Money;
using Mingsuan.Statements.Blanks;
using Mingsuan.Statements.Headings;
using Mingsuan.Statements.Rows;

namespace Mingsuan.Statements.Tests.Blanks;

/// <summary>Where nothing printed tells how many columns there are, whatever may have been misread is uncertain, and nothing else.</summary>
public class LooseDoubtsTests
{
    private static readonly string[][] Clean = [["合计", "15.00", "8.00"], ["教育支出", "10.00", "6.00"], ["农林水支出", "5.00", "2.00"]];

    [Fact]
    public void A_clean_table_stays_certain() => Uncertain(Clean).ShouldBe([0, 0, 0]);

    [Fact]
    public void Where_the_columns_are_counted_nothing_is_doubted() => Uncertain([["合计", "15.00", "8"], ["某某支出甲", "10.00", "08.00"]], isCounted: true, broken: 9).ShouldBe([0, 0]);

    [Theory]
    [InlineData("某某支出甲", "10.00")]
    [InlineData("教育支出205", "10.00")]
    [InlineData("教育支出", "10")]
    [InlineData("教育支出", "010.00")]
    public void A_label_or_a_number_unlike_others_makes_its_row_uncertain(string label, string amount) =>
        Uncertain([Clean[0], [label, amount, "6.00"], Clean[2]]).ShouldBe([0, 2, 0]);

    [Fact]
    public void A_nought_without_decimals_is_like_others() => Uncertain([Clean[0], ["教育支出", "0", "6.00"], Clean[2]]).ShouldBe([0, 0, 0]);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    public void More_broken_relations_than_a_slip_breaks_make_all_rows_uncertain(int broken, int columns) =>
        Uncertain(Clean, broken: broken).ShouldBe([columns, columns, columns]);

    [Fact]
    public void A_column_that_is_not_understood_makes_all_rows_uncertain() => Uncertain(Clean, heading: "某某额度").ShouldBe([2, 2, 2]);

    /// <summary>For each row how many of its cells are uncertain.</summary>
    private static int[] Uncertain(string[][] rows, bool isCounted = false, int broken = 0, string heading = "基本支出")
    {
        var lexicon = Catalog.Lexicon;
        var columns = Heading.Of([["项目"], ["合计"], [heading]], lexicon) with { IsCounted = isCounted };
        var grid = new Grid(GridGeometry.CellsLost, [], null, 1, null);
        var source = new StatementSource(grid, "支出总表", lexicon.Read("支出总表", PhrasePlace.Title), null, MoneyUnit.TenThousandYuan, null, [], 1);
        var blocks = LabelBlock.Of(columns);
        var drafts = rows.Select((cells, line) => new RowDraft(cells, new int[cells.Length], line, null)).ToList();
        var labels = new RowLabelReader(lexicon, Catalog.Codes, 2024);
        var read = drafts.ConvertAll(row => labels.Read([(columns.Columns[0], row.Cells[0])], blocks[0]));
        var draft = new StatementDraft(source, 0, columns, blocks, drafts, [read], [[.. read.Select(label => label.Meaning)]], Core.Dimensions.Coordinates.Everything, MoneyUnit.TenThousandYuan, 2);
        LooseDoubts.Mark(draft, drafts, broken);
        return [.. drafts.Select(row => row.Uncertain.Count)];
    }
}
