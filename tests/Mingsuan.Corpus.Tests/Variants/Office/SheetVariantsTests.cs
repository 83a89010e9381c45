using Mingsuan.Testing;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests.Variants.Office;

/// <summary>Documents written out again as workbooks of another making are read cell for cell as from text.</summary>
public class SheetVariantsTests(ITestOutputHelper output)
{
    /// <summary>A workbook has no pages: tables are not split.</summary>
    private static readonly IReadOnlyList<OfficeStyle> Styles = [.. OfficeStyles.All.Where(style => style.Text.RowsPerPage == 0), .. OfficeStyles.Sheets];

    public static TheoryData<string> Names => [.. Styles.Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AWorkbookIsReadAsTheText(string name)
    {
        var style = Styles.Single(style => style.Name == name);
        foreach (var (file, original) in Originals.All)
        {
            var laid = LaidOut.Of(original, style);

            OfficeComparison.Differences(file, original, laid.As(SheetFile.Write(laid.Blocks, style.Sheet)), style, output).ShouldBeEmpty($"{file} as {name}");
        }
    }
}
