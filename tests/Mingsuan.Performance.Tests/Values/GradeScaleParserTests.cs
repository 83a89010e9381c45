using Mingsuan.Performance.Values;

namespace Mingsuan.Performance.Tests.Values;

public class GradeScaleParserTests
{
    [Fact]
    public void A_scale_in_percent_has_open_ends_and_ranges_between()
    {
        var scale = GradeScaleParser.Parse("85%以上的为优； 75%-85%的为良；60%-75%的为中；60%以下的为差。").ShouldHaveSingleItem();

        scale.Steps.ShouldBe([new("优", 85m, null, "%"), new("良", 75m, 85m, "%"), new("中", 60m, 75m, "%"), new("差", null, 60m, "%")]);
    }

    [Fact]
    public void A_scale_in_pieces_has_single_values()
    {
        var scale = GradeScaleParser.Parse("6篇为优；4篇为良；2篇为中；1篇为差。").ShouldHaveSingleItem();

        scale.Steps.ShouldBe([new("优", 6m, 6m, "篇"), new("良", 4m, 4m, "篇"), new("中", 2m, 2m, "篇"), new("差", 1m, 1m, "篇")]);
    }

    [Fact]
    public void A_grade_that_returns_begins_the_next_scale() =>
        GradeScaleParser.Parse("90%以上的为优；90%以下的为差。6篇为优；1篇为差").Select(scale => scale.Steps.Count).ShouldBe([2, 2]);

    [Theory]
    [InlineData("")]
    [InlineData("按上级文件评定等次。")]
    [InlineData("为优为良")]
    public void A_text_without_steps_has_no_scale(string text) => GradeScaleParser.Parse(text).ShouldBeEmpty();
}
