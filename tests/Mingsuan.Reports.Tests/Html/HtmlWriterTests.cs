using Mingsuan.Reports.Html;

namespace Mingsuan.Reports.Tests.Html;

public sealed class HtmlWriterTests
{
    private readonly HtmlWriter _html = new();

    [Fact]
    public void TextsAndAttributesAreEscaped()
    {
        _html.Write("p", "a < b & \"c\" > d", ("title", "\"><script>"), ("id", null));

        _html.ToString().ShouldBe("<p title=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; \"c\" &gt; d</p>");
    }

    [Fact]
    public void AnElementClosesWhenItIsLeft()
    {
        using (_html.Open("div"))
        {
            _html.Text("x");
        }

        _html.ToString().ShouldBe("<div>x</div>");
    }

    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("a\u0085b", "a\uFFFDb")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("a\u2066b", "a\uFFFDb")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("a\tb\nc", "a\tb\nc")]
    public void WhatIsNoTextOfHtmlIsReplaced(string text, string written)
    {
        _html.Text(text);

        _html.ToString().ShouldBe(written);
    }

    [Fact]
    public void ALoneSurrogateIsReplaced()
    {
        _html.Text("a" + (char)0xD800 + "b" + (char)0xDC00);

        _html.ToString().ShouldBe("a\uFFFDb\uFFFD");
    }
}
