using Mingsuan.Testing;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests.Variants.Office;

/// <summary>Documents written out again as web pages of another making are read cell for cell as from text.</summary>
public class HtmlVariantsTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. OfficeStyles.All.Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AWebPageIsReadAsTheText(string name)
    {
        var style = OfficeStyles.All.Single(style => style.Name == name);
        foreach (var (file, original) in Originals.All)
        {
            var laid = LaidOut.Of(original, style);

            OfficeComparison.Differences(file, original, laid.As(HtmlFile.Write(laid.Blocks)), style, output).ShouldBeEmpty($"{file} as {name}");
        }
    }

    [Fact]
    public void AWebPageInGbkInsideATableThatArrangesItIsReadAsTheText()
    {
        var style = OfficeStyles.All[0];
        foreach (var (file, original) in Originals.All)
        {
            var laid = LaidOut.Of(original, style);

            OfficeComparison.Differences(file, original, laid.As(HtmlFile.Write(laid.Blocks, "gbk", layout: true)), style, output).ShouldBeEmpty(file);
        }
    }
}
