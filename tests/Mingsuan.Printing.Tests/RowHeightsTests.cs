using Mingsuan.Printing.Excel;

namespace Mingsuan.Printing.Tests;

public sealed class RowHeightsTests
{
    [Fact]
    public void A_row_is_as_high_as_its_longest_text()
    {
        var heights = new RowHeights();
        heights.Note(1, 1, 1, 1, "短");
        heights.Note(2, 1, 1, 1, new string('长', 20));
        heights.Note(2, 2, 1, 1, "短");

        heights.Of([22, 10]).ShouldBe(new Dictionary<int, int> { [2] = 48 });
    }

    [Fact]
    public void A_text_over_merged_columns_has_the_width_of_all() =>
        Noted(rows: 1, columns: 2, new string('长', 20)).Of([22, 22]).ShouldBeEmpty();

    [Fact]
    public void What_a_cell_over_several_rows_still_misses_its_last_row_gives() =>
        Noted(rows: 2, columns: 1, new string('长', 40)).Of([22]).ShouldBe(new Dictionary<int, int> { [2] = 60 });

    [Fact]
    public void Lines_of_a_text_count_each() =>
        Noted(rows: 1, columns: 1, "一\n二\n三").Of([22]).ShouldBe(new Dictionary<int, int> { [1] = 48 });

    private static RowHeights Noted(int rows, int columns, string text)
    {
        var heights = new RowHeights();
        heights.Note(1, 1, rows, columns, text);
        return heights;
    }
}
