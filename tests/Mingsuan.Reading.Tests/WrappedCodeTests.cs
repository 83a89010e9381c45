namespace Mingsuan.Reading.Tests;

public sealed class WrappedCodeTests
{
    [Theory]
    [InlineData("99010224P2000000", "0001X", "99010224P20000000001X")]
    [InlineData("项目编码 99010224P2000000", "0001X-办公费", "项目编码 99010224P2000000 0001X-办公费")]
    [InlineData("A02010105", "A02010106", "A02010105A02010106")]
    [InlineData("12.30", "4.50", "12.30 4.50")]
    [InlineData("1230", "45", "1230 45")]
    public void A_code_that_a_cell_broke_is_one_code_and_numbers_stay_apart(string above, string below, string joined) =>
        WrappedText.Join(above, below, full: false).ShouldBe(joined);
}
