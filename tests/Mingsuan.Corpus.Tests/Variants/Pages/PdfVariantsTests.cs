using Mingsuan.Core.Relations;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests.Variants.Pages;

/// <summary>Statements written out as PDF in layouts of another making are read cell for cell as the original.</summary>
public class PdfVariantsTests(ITestOutputHelper output)
{
    public static TheoryData<string> RuledStyles => [.. PageStyles.Ruled.Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(RuledStyles))]
    public void ARuledPdfIsReadAsTheOriginal(string name)
    {
        var style = PageStyles.Ruled.Single(style => style.Name == name);
        foreach (var (file, original) in Originals.All)
        {
            var variant = PdfDocument.Write(original, style);
            if (Environment.GetEnvironmentVariable("MINGSUAN_KEEP_VARIANTS") is { } folder)
            {
                File.WriteAllBytes(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)} {style.Name}.pdf"), variant.Bytes);
            }

            var report = Repository.Checker.Check(Repository.Read(variant.Bytes, file));
            var comparison = new Comparison(original, variant, report.Disclosure);
            var differences = comparison.Differences().ToList();
            if (style.Cells.YuanDecimals is null)
            {
                differences.AddRange(report.Relations.Where(relation => relation.Verdict == Verdict.Broken).Select(relation => "broken: " + relation.Relation.Total + " " + relation.Relation.Total.RowLabel));
            }

            output.WriteLine($"{file}: {comparison.Count.Amounts} amounts, {comparison.Count.Uncertain} uncertain");
            differences.ForEach(difference => output.WriteLine($"{file} as {name}: {difference}"));
            differences.ShouldBeEmpty($"{file} as {name}");
        }
    }
}
