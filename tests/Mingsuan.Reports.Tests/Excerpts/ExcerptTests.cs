using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Documents;
using Mingsuan.Core.Figures;
using Mingsuan.Narrative.Outlines;
using Mingsuan.Reports.Excerpts;

namespace Mingsuan.Reports.Tests.Excerpts;

public sealed class ExcerptTests
{
    [Fact]
    public void EqualHeadingsBecomeOneWideCell()
    {
        var rows = HeadingRows.Of([["科目"], ["本年", "基本"], ["本年", "项目"], null, ["本年", "基本"]]);

        rows[0].Select(cell => (cell.Text, cell.Columns, cell.Rows)).ShouldBe([("科目", 1, 2), ("本年", 2, 1), ("…", 1, 2), ("本年", 1, 1)]);
        rows[1].Select(cell => (cell.Text, cell.Columns, cell.Rows)).ShouldBe([("基本", 1, 1), ("项目", 1, 1), ("基本", 1, 1)]);
    }

    [Fact]
    public void OfAWideStatementOnlyTheColumnsThatMatterAreShown()
    {
        var statement = new Statement(
            null, "表", null, [["名称"], .. Enumerable.Range(1, 14).Select(number => new[] { "列" + number })],
            [.. Enumerable.Range(0, 5).Select(row => new StatementRow(["甲" + row, .. Enumerable.Range(1, 14).Select(column => $"{row}.{column:00}")], row + 1, null))], [], 1);

        var excerpt = StatementExcerpts.Cut(statement, new Place(0, 2, 9, 3, null, "2.09"), [])!;

        excerpt.Rows.Count.ShouldBe(3);
        excerpt.Rows[1].IsMarked.ShouldBeTrue();
        excerpt.Rows[1].Cells.Select(cell => cell.Text).ShouldBe(["甲2", "…", "2.08", "2.09", "2.10", "…"]);
        excerpt.Rows[1].Cells[3].Role.ShouldBe(CellRole.Marked);
        excerpt.Heading[0].Select(cell => cell.Text).ShouldBe(["名称", "…", "列8", "列9", "列10", "…"]);
    }

    [Fact]
    public void AStatementAsAWholeShowsItsHead()
    {
        var statement = new Statement(null, "表", null, [["名称"], ["金额"]], [], [], 4);

        StatementExcerpts.Cut(statement, new Place(0, null, null, 4, null, "表"), [])!.Rows.ShouldBeEmpty();
        StatementExcerpts.Cut(statement, new Place(0, 3, 1, 9, null, "1.00"), []).ShouldBeNull();
    }

    [Fact]
    public void AMergedCellFromAboveKeepsTheColumnsInPlace()
    {
        var grid = new Grid(
            GridGeometry.Exact,
            [
                new GridRow([new("级别", 1), new("名称", 1), new("值", 1)], 1, null),
                new GridRow([new("产出", 2, 1, 3), new("数量", 2), new("1", 2)], 2, null),
                new GridRow([new("质量", 3), new("2", 3)], 3, null),
                new GridRow([new("时效", 4), new("3", 4)], 4, null),
            ],
            null, 1, null);

        var excerpt = GridExcerpts.Cut("表", grid, 3, [(3, new Place(null, null, null, 4, null, "3"))]);

        excerpt.Rows.Select(row => string.Join('|', row.Cells.Select(cell => $"{cell.Text}×{cell.Rows}"))).ShouldBe(["产出×2|质量×1|2×1", "时效×1|3×1"]);
        excerpt.Rows[1].Cells[1].Role.ShouldBe(CellRole.Marked);
    }

    [Fact]
    public void AllPlacesOfAParagraphAreMarkedInOneExcerpt()
    {
        var passage = new Passage("收入增加10万元，支出与上年持平。", [new PassagePiece(0, 5, null)], 0, 0);

        var excerpt = PassageExcerpts.Cut("一、情况", passage, [Text("与上年持平"), Text("增加10万元")]);

        excerpt.Pieces.Select(piece => (piece.Text, piece.IsMarked)).ShouldBe([("收入", false), ("增加10万元", true), ("，支出", false), ("与上年持平", true), ("。", false)]);
    }

    [Fact]
    public void ALongParagraphIsCutAndSaysSo()
    {
        var passage = new Passage(new string('甲', 400) + "错" + new string('乙', 400), [new PassagePiece(0, 5, null)], 0, 0);

        var excerpt = PassageExcerpts.Cut(string.Empty, passage, [Text("错")]);

        excerpt.Pieces[0].Text.ShouldBe("…" + new string('甲', 160));
        excerpt.Pieces[2].Text.ShouldBe(new string('乙', 160) + "…");
    }

    [Fact]
    public void WordsThatAreNotThereGiveTheBeginningOfTheParagraph() =>
        PassageExcerpts.Cut(string.Empty, new Passage("甲乙丙。", [new PassagePiece(0, 5, null)], 0, 0), [Text("丁")]).Pieces.ShouldHaveSingleItem().ShouldBe(new TextPiece("甲乙丙。", false));

    [Fact]
    public void Of_two_numbers_that_read_the_same_the_one_in_its_own_words_is_marked()
    {
        var place = new Place(null, null, null, 5, null, "52.62");
        var passage = new Passage("基本支出52.62万元，其中基本支出52.62元。", [new PassagePiece(0, 5, null)], 0, 0);

        PassageExcerpts.Cut(string.Empty, passage, [place], new Dictionary<Place, string> { [place] = "基本支出52.62元" }).Pieces[0].Text.ShouldBe("基本支出52.62万元，其中基本支出");
    }

    [Fact]
    public void BlanksThatAPageLeftInTheWordsDoNotHideThem() =>
        PassageExcerpts.Cut(string.Empty, new Passage("车辆数 ≥ 90 % 依据", [new PassagePiece(0, 5, null)], 0, 0), [Text("≥90%")]).Pieces[1].ShouldBe(new TextPiece("≥ 90 %", true));

    [Fact]
    public void WordsPrintedOtherwiseMarkTheirLine() =>
        PassageExcerpts.Cut(string.Empty, new Passage("甲乙丙丁戊己", [new PassagePiece(0, 4, null), new PassagePiece(2, 5, null), new PassagePiece(4, 6, null)], 0, 0), [Text("庚")])
            .Pieces.Select(piece => (piece.Text, piece.IsMarked)).ShouldBe([("甲乙", false), ("丙丁", true), ("戊己", false)]);

    [Fact]
    public void AnAmountIsFoundWithItsSeparators()
    {
        var grid = new Grid(GridGeometry.Positioned, [new GridRow([new("年度资金总额:", 3), new("1,000,000", 3)], 3, null)], null, 3, null);

        GridExcerpts.Cut("表", grid, 0, [(0, new Place(null, null, null, 3, null, "1000000"))]).Rows[0].Cells[1].Role.ShouldBe(CellRole.Marked);
    }

    private static Place Text(string words) => new(null, null, null, 5, null, words);
}
