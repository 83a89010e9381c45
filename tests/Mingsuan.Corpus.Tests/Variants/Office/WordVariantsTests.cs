using Mingsuan.Testing;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests.Variants.Office;

/// <summary>Documents written out again as Word documents of another making are read cell for cell as from text.</summary>
public class WordVariantsTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. OfficeStyles.All.Concat(OfficeStyles.Word).Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AWordDocumentIsReadAsTheText(string name)
    {
        var style = OfficeStyles.All.Concat(OfficeStyles.Word).Single(style => style.Name == name);
        foreach (var (file, original) in Originals.All)
        {
            var laid = LaidOut.Of(original, style);

            OfficeComparison.Differences(file, original, laid.As(WordFile.Write(laid.Blocks, style.Word)), style, output).ShouldBeEmpty($"{file} as {name}");
        }
    }
}
