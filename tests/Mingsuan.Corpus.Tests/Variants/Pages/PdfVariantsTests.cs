using Mingsuan.Core.Disclosures;
using Mingsuan.Core.Relations;
using Xunit.Abstractions;

namespace Mingsuan.Corpus.Tests.Variants.Pages;

/// <summary>Statements written out as PDF in layouts of another making are read cell for cell as the original.</summary>
public class PdfVariantsTests(ITestOutputHelper output)
{
    private static readonly Lazy<Dictionary<string, PrintedPage>> PrintedByBrowser = new(() => Print(Printer.ByBrowser));

    private static readonly Lazy<Dictionary<string, PrintedPage>> PrintedByOffice = new(() => Print(Printer.ByOffice));

    public static TheoryData<string> RuledStyles => [.. PageStyles.Ruled.Select(style => style.Name)];

    public static TheoryData<string> BorderlessStyles => [.. PageStyles.Borderless.Concat(PageStyles.Aligned).Select(style => style.Name)];

    public static TheoryData<string> DoubtfulStyles => [.. PageStyles.Doubtful.Select(style => style.Name)];

    public static TheoryData<string> PrintedStyles => [.. PageStyles.Printed.Select(style => style.Name)];

    [Theory]
    [MemberData(nameof(RuledStyles))]
    public void ARuledPdfIsReadAsTheOriginal(string name)
    {
        var style = PageStyles.Ruled.Single(style => style.Name == name);
        foreach (var (file, original) in Originals.All)
        {
            Compare(file, original, style).Differences.ShouldBeEmpty($"{file} as {name}");
        }
    }

    [Theory]
    [MemberData(nameof(BorderlessStyles))]
    public void APdfWithoutLinesIsReadAsTheOriginalOrSaysUncertain(string name)
    {
        var style = PageStyles.Borderless.Concat(PageStyles.Aligned).Single(style => style.Name == name);
        int all = 0;
        int read = 0;
        var wrong = new List<string>();
        foreach (var (file, original) in Originals.All)
        {
            var (differences, count) = Compare(file, original, style);
            all += original.Figures.Count(figure => figure.IsPrinted && figure.Place.Row is not null && original.Statements[figure.Place.Statement!.Value].Id is not null);
            read += count.Amounts - count.Uncertain;
            wrong.AddRange(differences.Select(difference => $"{file} as {name}: {difference}"));
        }

        wrong.ShouldBeEmpty();

        output.WriteLine($"{name}: {read} of {all} amounts");
        (read * 100).ShouldBeGreaterThanOrEqualTo(all * 98);
    }

    [Theory]
    [MemberData(nameof(DoubtfulStyles))]
    public void WhatAHeadingDoesNotTellIsUncertainAndNeverWrong(string name)
    {
        var style = PageStyles.Doubtful.Single(style => style.Name == name);
        foreach (var (file, original) in Originals.All)
        {
            Compare(file, original, style).Differences.ShouldBeEmpty($"{file} as {name}");
        }
    }

    [ProgramTheory(Printer.Browser)]
    [MemberData(nameof(PrintedStyles))]
    public void AWebPagePrintedByABrowserIsReadAsTheOriginal(string name) => Compare(name, Printer.Browser, PrintedByBrowser.Value);

    [ProgramTheory(Printer.Office)]
    [MemberData(nameof(PrintedStyles))]
    public void AWebPagePrintedByAnOfficeIsReadAsTheOriginal(string name) => Compare(name, Printer.Office, PrintedByOffice.Value);

    private void Compare(string name, string program, Dictionary<string, PrintedPage> pages)
    {
        var (file, original, variant) = pages[name];
        var style = PageStyles.Printed.Single(style => style.Name == name);
        var (differences, count) = Compare($"{file} by {program}", original, style, variant);
        int all = original.Figures.Count(figure => figure.IsPrinted && figure.Place.Row is not null && original.Statements[figure.Place.Statement!.Value].Id is not null);
        differences.ShouldBeEmpty();
        output.WriteLine($"{name}: {count.Amounts - count.Uncertain} of {all} amounts");
        ((count.Amounts - count.Uncertain) * 100).ShouldBeGreaterThanOrEqualTo(all * 98);
    }

    /// <summary>Prints take long: each layout is printed once, with one of three documents.</summary>
    private static Dictionary<string, PrintedPage> Print(Func<IReadOnlyList<byte[]>, IReadOnlyList<byte[]>> print)
    {
        var originals = Originals.All.TakeLast(3).ToList();
        var pages = new Dictionary<string, PrintedPage>(StringComparer.Ordinal);
        foreach (var (index, style) in PageStyles.Printed.Index())
        {
            var (file, original) = originals[index % originals.Count];
            pages[style.Name] = new PrintedPage(file, original, PrintedPages.Write(original, style));
        }

        return pages.Zip(print([.. pages.Values.Select(page => page.Variant.Bytes)]))
            .ToDictionary(page => page.First.Key, page => page.First.Value with { Variant = page.First.Value.Variant with { Bytes = page.Second } }, StringComparer.Ordinal);
    }

    private (IReadOnlyList<string> Differences, (int Amounts, int Uncertain) Count) Compare(string file, Disclosure original, PageStyle style) =>
        Compare(file, original, style, PdfDocument.Write(original, style));

    private (IReadOnlyList<string> Differences, (int Amounts, int Uncertain) Count) Compare(string file, Disclosure original, PageStyle style, VariantDocument variant)
    {
        if (Environment.GetEnvironmentVariable("MINGSUAN_KEEP_VARIANTS") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{file.Replace(".txt", string.Empty, StringComparison.Ordinal)} {style.Name}.pdf"), variant.Bytes);
        }

        var report = Repository.Checker.Check(Repository.Read(variant.Bytes, file));
        var comparison = new Comparison(original, variant, report.Disclosure);
        var differences = comparison.Differences().ToList();

        // Stated more finely, what was rounding no longer is.
        if (style.Cells.YuanDecimals is null)
        {
            differences.AddRange(report.Relations.Where(relation => relation.Verdict == Verdict.Broken).Select(relation => "broken: " + relation.Relation.Total + " " + relation.Relation.Total.RowLabel));
        }

        output.WriteLine($"{file} as {style.Name}: {comparison.Count.Amounts} amounts, {comparison.Count.Uncertain} uncertain, {differences.Count} differences");
        differences.ForEach(difference => output.WriteLine($"{file} as {style.Name}: {difference}"));
        return (differences, comparison.Count);
    }

    /// <summary>A document as it was printed in one layout.</summary>
    private sealed record PrintedPage(string File, Disclosure Original, VariantDocument Variant);
}
