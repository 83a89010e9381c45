using Mingsuan.Reading.Text;

namespace Mingsuan.Reading.Tests.Text;

public class SourceLineTests
{
    [Theory]
    [InlineData("甲\n乙", "1甲 2乙")]
    [InlineData("甲\r\n乙\r\n", "1甲 2乙")]
    [InlineData("甲\r乙\r\r丙", "1甲 2乙 3 4丙")]
    [InlineData("甲\n\r乙", "1甲 2 3乙")]
    [InlineData("\n\n甲", "1 2 3甲")]
    [InlineData("甲\f乙", "1甲 2乙")]
    [InlineData("", "")]
    public void Lines_are_numbered_from_one(string text, string lines) =>
        string.Join(' ', SourceLine.Split(text, ReadingLimits.Default).Select(line => line.Number + line.Text)).ShouldBe(lines);

    [Theory]
    [InlineData("甲\n乙\f丙\n丁", "甲丙")]
    [InlineData("甲\n 乙\n  丙\n \u3000丁", "甲 乙")]
    public void A_page_begins_at_the_start_behind_a_form_feed_and_at_its_single_blank(string text, string first) =>
        string.Concat(SourceLine.Split(text, ReadingLimits.Default).Where(line => line.StartsPage).Select(line => line.Text)).ShouldBe(first);
}
