using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Relations;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests.Variants;

/// <summary>Documents written out again in other layouts are read cell for cell as the original, and nothing in them is broken.</summary>
public class VariantsTests(ITestOutputHelper output)
{
    public static TheoryData<string> PositionedStyles => [.. Styles.Positioned.Select(style => style.Name)];

    public static TheoryData<string> LostStyles => [.. Styles.Lost.Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(PositionedStyles))]
    public void ALayoutThatKeepsItsCellsIsReadAsTheOriginal(string name)
    {
        var style = Styles.Positioned.Single(style => style.Name == name);
        foreach (var (file, original) in Originals.All)
        {
            var (differences, _) = Compare(file, original, style);

            differences.ShouldBeEmpty($"{file} as {name}");
        }
    }

    [Theory]
    [MemberData(nameof(LostStyles))]
    public void ALayoutThatLostItsBlankCellsIsReadAsTheOriginalOrSaysUncertain(string name)
    {
        var style = Styles.Lost.Single(style => style.Name == name);
        int amounts = 0;
        int uncertain = 0;
        foreach (var (file, original) in Originals.All)
        {
            var (differences, count) = Compare(file, original, style);
            output.WriteLine($"{file}: {count.Amounts} amounts, {count.Uncertain} uncertain");
            amounts += count.Amounts;
            uncertain += count.Uncertain;

            differences.ShouldBeEmpty($"{file} as {name}");
        }

        (uncertain * 10).ShouldBeLessThanOrEqualTo(amounts);
    }

    private (IReadOnlyList<string> Differences, (int Amounts, int Uncertain) Count) Compare(string file, Disclosure original, Style style)
    {
        var variant = VariantDocument.Write(original, style);
        if (Environment.GetEnvironmentVariable("MINGSUAN_KEEP_VARIANTS") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)[..3]} {Path.GetFileNameWithoutExtension(file)} {style.Name.Replace('/', ' ')}.txt"), variant.Bytes);
        }

        var report = Repository.Checker.Check(Repository.Read(variant.Bytes, file));
        var comparison = new Comparison(original, variant, report.Disclosure);
        var differences = comparison.Differences().ToList();

        // Stated more finely, what was rounding no longer is.
        if (style.YuanDecimals is null)
        {
            differences.AddRange(report.Relations.Where(relation => relation.Verdict == Verdict.Broken).Select(relation => "broken: " + relation.Relation.Total + " " + relation.Relation.Total.RowLabel));
        }

        foreach (string difference in differences)
        {
            output.WriteLine($"{file} as {style.Name}: {difference}");
        }

        return (differences, comparison.Count);
    }
}
