using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Relations;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests.Variants.Office;

/// <summary>Holds an office document against the text that it was made from.</summary>
internal static class OfficeComparison
{
    public static IReadOnlyList<string> Differences(string file, Disclosure original, VariantDocument variant, OfficeStyle style, ITestOutputHelper output)
    {
        if (Environment.GetEnvironmentVariable("MINGSUAN_KEEP_VARIANTS") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)[..3]} {Path.GetFileNameWithoutExtension(file)} {style.Name}.office"), variant.Bytes);
        }

        var report = Repository.Checker.Check(Repository.Read(variant.Bytes, file));
        var comparison = new Comparison(original, variant, report.Disclosure);
        var differences = comparison.Differences().ToList();

        // Stated more finely, what was rounding no longer is.
        if (style.Text.YuanDecimals is null)
        {
            differences.AddRange(report.Relations.Where(relation => relation.Verdict == Verdict.Broken).Select(relation => "broken: " + relation.Relation.Total + " " + relation.Relation.Total.RowLabel));
        }

        output.WriteLine($"{file} as {style.Name}: {comparison.Count.Amounts} amounts, {differences.Count} differences");
        foreach (string difference in differences)
        {
            output.WriteLine(difference);
        }

        return differences;
    }
}
